import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { layoutProblems } from './layoutProblems'
import { pathsInAllLanguages } from './templates'

/** WCAG 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`
/** What the text size of a browser's settings does. */
const LARGE_TEXT = 'html { font-size: 200% !important; }'

// The policy of the site forbids the style sheets that readers' own programs bring along.
test.use({ bypassCSP: true })
test.describe.configure({ timeout: 240_000 })

const eachTemplate = async (
  { page, cmsUrl, width, css }: { page: Page; cmsUrl: string; width: number; css?: string },
  extra: (path: string) => Promise<void> = async () => {},
) => {
  await page.setViewportSize({ width, height: 800 })
  for (const path of Object.values(await pathsInAllLanguages(cmsUrl))) {
    await page.goto(path)
    if (css !== undefined) await page.addStyleTag({ content: css })
    expect.soft(await layoutProblems(page), path).toEqual([])
    await extra(path)
  }
}

test('no template scrolls sideways at 320 px, which is 1280 px at 400 %', async ({
  page,
  stack,
}) => {
  await eachTemplate({ page, cmsUrl: stack.cmsUrl, width: 320 }, async () => {
    const menu = page.locator('header summary', { hasText: /メニュー|Menu/ })
    await menu.click()
    expect.soft(await layoutProblems(page), 'menu').toEqual([])
  })
})

test('every template bears the spacing of text that a reader sets', async ({ page, stack }) => {
  for (const width of [360, 1280]) {
    await eachTemplate({ page, cmsUrl: stack.cmsUrl, width, css: SPACING })
  }
})

test('every template grows with the text size of the browser', async ({ page, stack }) => {
  await page.goto('/')
  const size = async () =>
    page
      .locator('main p')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize)
  const before = Number.parseFloat(await size())
  await page.addStyleTag({ content: LARGE_TEXT })
  expect(Number.parseFloat(await size())).toBeCloseTo(before * 2)
  for (const width of [640, 1280]) {
    await eachTemplate({ page, cmsUrl: stack.cmsUrl, width, css: LARGE_TEXT })
  }
})

test('lines of text have at most 40 full-width characters', async ({ page, stack }) => {
  await eachTemplate({ page, cmsUrl: stack.cmsUrl, width: 1280 }, async (path) => {
    const tooLong = await page.locator('main p').evaluateAll((paragraphs) =>
      paragraphs
        .filter((text) => {
          const { fontSize, letterSpacing } = getComputedStyle(text)
          const advance = Number.parseFloat(fontSize) + (Number.parseFloat(letterSpacing) || 0)
          const range = document.createRange()
          range.selectNodeContents(text)
          const widest = Math.max(0, ...[...range.getClientRects()].map(({ width }) => width))
          return widest / advance > 42
        })
        .map((text) => text.textContent?.slice(0, 30)),
    )
    expect.soft(tooLong, path).toEqual([])
  })
})
