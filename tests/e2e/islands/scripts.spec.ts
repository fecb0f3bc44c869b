import { templatePaths } from '../a11y/templates'
import { expect, test } from '../support/test'
import { watch } from './watch'

/** The display settings in the head, the search field at the top, and the way to the chat at the end. */
const HEAD = ['chat-link', 'display-settings', 'search-suggest']
const NEAR = ['chat-link', 'display-settings', 'near-me', 'search-suggest']
const SHARED = ['chat-link', 'display-settings', 'print-page', 'search-suggest', 'share-page']
const VIDEO = [...SHARED, 'video-player']
/** Of every other template: those that stand everywhere. */
const EXPECTED: Record<string, string[]> = {
  chat: ['chat-link', 'chat-panel', 'display-settings', 'search-suggest'],
  accessibility: SHARED,
  privacy: SHARED,
  'site-policy': SHARED,
  guide: SHARED,
  'event-date': SHARED,
  content: SHARED,
  event: SHARED,
  hospital: SHARED,
  hospitals: NEAR,
  'hospitals-found': NEAR,
  'hospitals-none': NEAR,
  resource: SHARED,
}

const scriptsIn = (html: string) =>
  [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].map(([, src = '']) => src)
const namesOf = (scripts: string[]) =>
  scripts.map((src) => /^\/islands\/([\w-]+)-[A-Z0-9]{8}\.js$/.exec(src)?.[1] ?? src).toSorted()

test('a page has the scripts of the elements that stand in it, each once', async ({ stack }) => {
  const paths = await templatePaths(stack.cmsUrl)
  for (const [name, path] of Object.entries(paths)) {
    const html = await (await fetch(`${stack.siteUrl}${path}`)).text()
    const expected = html.includes('<video-player') ? VIDEO : (EXPECTED[name] ?? HEAD)
    expect.soft(namesOf(scriptsIn(html)), path).toEqual(expected)
    expect.soft(html.includes('<share-page'), path).toBe(expected.includes('share-page'))
  }
})

test('scripts are good for ever, and nothing else is under their path', async ({ stack }) => {
  const html = await (await fetch(`${stack.siteUrl}/privacy`)).text()
  for (const src of scriptsIn(html)) {
    const { status, headers } = await fetch(`${stack.siteUrl}${src}`)
    expect(status, src).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const [src = ''] = scriptsIn(html)
  for (const path of [src.replace('.js', 'x.js'), '/islands/share-page.js', '/islands/x']) {
    expect((await fetch(`${stack.siteUrl}${path}`)).status, path).toBe(404)
  }
})

test('pages that keep Next’s runtime have them too', async ({ page, stack }) => {
  const { problems } = watch(page, stack.siteUrl)
  for (const path of ['/preview/events/x?token=y', '/review']) {
    await page.goto(path)
    await page.locator('summary', { hasText: '表示の調整' }).click()
    await page.getByLabel('特大').check()
    await expect(page.locator('html')).toHaveCSS('font-size', '24px')
    await page.reload()
    await expect(page.locator('html')).toHaveCSS('font-size', '24px')
    await page.evaluate(() => localStorage.clear())
  }
  // That the link is not accepted is no fault here.
  expect(problems.filter((problem) => !/status of 40[13]/.test(problem))).toEqual([])
})
