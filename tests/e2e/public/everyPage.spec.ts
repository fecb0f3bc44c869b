import { pathsForBrowser } from '../support/pathsForBrowser'
import { expect, test } from '../support/test'

// One walk for all that a browser notices on every page: to open them takes longer than to look at them.
test('no page sets a cookie, asks a third party for anything, has a script of the framework or any inline script', async ({
  browser,
  stack,
}) => {
  test.setTimeout(400_000)
  const context = await browser.newContext()
  const page = await context.newPage()
  const origins = new Set<string>()
  const scripts: string[] = []
  page.on('request', (request) => {
    origins.add(new URL(request.url()).origin)
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) problems.push(message.text())
  })

  for (const path of ['/', ...(await pathsForBrowser(stack.siteUrl)), '/nowhere']) {
    const response = await page.goto(`${stack.siteUrl}${path}`)
    expect(response?.status(), path).toBe(path === '/nowhere' ? 404 : 200)
    expect(await response?.headerValue('set-cookie'), path).toBeNull()
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("script-src 'self';")
    const inline = page.locator('script:not([src]):not([type="application/ld+json"])')
    await expect(inline, path).toHaveCount(0)
    await expect(page.locator('[src^="/_next/"]'), path).toHaveCount(0)
  }

  expect(await context.cookies()).toEqual([])
  expect([...origins].filter((origin) => ![stack.siteUrl, stack.cmsUrl].includes(origin))).toEqual(
    [],
  )
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length)
  expect(stored).toBe(0)
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((url) => url.includes('/_next/'))).toEqual([])
  expect(problems).toEqual([])
  await context.close()
})
