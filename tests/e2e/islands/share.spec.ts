import type { Page } from '@playwright/test'
import { templatePaths } from '../a11y/templates'
import { expect, test } from '../support/test'
import { watch } from './watch'

const PATH = '/contents/cancer-and-work'
const TITLE = 'がんの治療を受けながら働く'
const SHARED = [
  'content',
  'guide',
  'event',
  'event-date',
  'hospital',
  'resource',
  'accessibility',
  'privacy',
  'site-policy',
]

const share = (page: Page) => page.getByRole('region', { name: 'この画面を家族に送る' })

test('pages of content end with it, with the address of that very page', async ({
  page,
  stack,
}) => {
  const paths = await templatePaths(stack.cmsUrl)
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(`${path}?utm_source=evil&q=%22%3E`)
    await expect(share(page), path).toHaveCount(SHARED.includes(name) ? 1 : 0)
    if (!SHARED.includes(name)) continue
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect(canonical).toBe(`${stack.siteUrl}${path}`)
    await expect(share(page).locator('[data-part="address"]')).toHaveText(canonical ?? '')
    const hrefs = await share(page)
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
      )
    expect(hrefs).toHaveLength(2)
    for (const href of hrefs) {
      expect(href, path).toContain(canonical)
      expect(href, path).not.toContain('utm_source')
    }
  }
})

test('nobody is asked for anything before a click, whatever is looked at', async ({
  page,
  context,
  stack,
}) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  await page.goto(PATH, { waitUntil: 'networkidle' })
  await share(page).scrollIntoViewIfNeeded()
  await share(page).getByRole('link', { name: /LINE/ }).hover()
  await share(page).getByRole('link', { name: /LINE/ }).focus()
  await page.waitForTimeout(300)
  expect({ foreign, problems }).toEqual({ foreign: [], problems: [] })
  expect(await context.cookies()).toEqual([])
})

test('LINE is opened by a click, and hears nothing of where it came from', async ({
  page,
  stack,
}) => {
  const seen: (string | undefined)[] = []
  await page.route('https://line.me/**', (route) => {
    seen.push(route.request().url(), route.request().headers().referer)
    return route.fulfill({ contentType: 'text/html', body: '<title>LINE</title>' })
  })
  await page.goto(PATH)
  await share(page).getByRole('link', { name: /LINE/ }).click()
  await expect(page).toHaveTitle('LINE')
  const [url = '', referer] = seen
  expect(new URL(url).searchParams.get('text')).toBe(`${TITLE}\n${stack.siteUrl}${PATH}`)
  expect(referer).toBeUndefined()
})

test('the address is copied, with the keyboard too, and that is said', async ({
  page,
  context,
  stack,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stack.siteUrl })
  await page.goto(PATH)
  await share(page).getByRole('button', { name: 'アドレスをコピーする' }).focus()
  await page.keyboard.press('Enter')
  await expect(share(page).getByRole('status')).toHaveText('アドレスをコピーしました。')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${stack.siteUrl}${PATH}`)
})

test('where copying is forbidden the address is selected, and that is said', async ({
  page,
  stack,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  )
  await page.goto(PATH)
  await share(page).getByRole('button', { name: 'アドレスをコピーする' }).click()
  await expect(share(page).getByRole('status')).toContainText('コピーできませんでした')
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${stack.siteUrl}${PATH}`)
})

test('the system’s own window is offered where there is one, and gets title and address', async ({
  page,
  stack,
}) => {
  await page.addInitScript(() => {
    const given: unknown[] = []
    Object.assign(window, { given })
    Object.defineProperty(navigator, 'share', { value: async (data: unknown) => given.push(data) })
  })
  await page.goto(PATH)
  await share(page).getByRole('button', { name: '送る方法を選ぶ' }).click()
  const given = await page.evaluate(() => (window as never as { given: object[] }).given)
  expect(given).toEqual([{ title: TITLE, url: `${stack.siteUrl}${PATH}` }])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('mail, LINE and the address remain, and no button that does nothing', async ({ page }) => {
    await page.goto(PATH)
    await expect(share(page).getByRole('link', { name: 'メールで送る' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=/,
    )
    await expect(share(page).getByRole('link', { name: /LINE/ })).toBeVisible()
    await expect(share(page).locator('[data-part="address"]')).toContainText(PATH)
    await expect(share(page).getByRole('button')).toHaveCount(0)
  })
})
