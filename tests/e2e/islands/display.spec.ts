import type { Page } from '@playwright/test'
import { violationsOf } from '../a11y/violationsOf'
import { expect, test } from '../support/test'
import { watch } from './watch'

const PATH = '/contents/cancer-and-work'
const KEY = 'portal-display'
const SIZES = [
  ['標準', '16px'],
  ['大', '20px'],
  ['特大', '24px'],
] as const

const settings = (page: Page) => page.locator('#display-settings')
const open = async (page: Page) => page.locator('summary', { hasText: '表示の調整' }).click()
const choose = async (page: Page, label: string) =>
  settings(page).getByLabel(label, { exact: true }).check()
const expectSize = async (page: Page, size: string) =>
  expect(page.locator('html')).toHaveCSS('font-size', size)

/** The page with a reading in its heading, as texts with readings have them. */
const addReading = async (page: Page) =>
  page.route(`**${PATH}`, async (route) => {
    const response = await route.fetch()
    const ruby = '<ruby id="word">妊孕性<rp>（</rp><rt>にんようせい</rt><rp>）</rp></ruby>'
    await route.fulfill({
      response,
      body: (await response.text()).replace('</h1>', `${ruby}</h1>`),
    })
  })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('sizes change on the page at hand', async ({ page }) => {
      await page.goto(PATH)
      await open(page)
      for (const [label, size] of SIZES.toReversed()) {
        await choose(page, label)
        await expectSize(page, size)
      }
      await expect(settings(page)).toContainText('ブラウザーやスマートフォンの設定でも')
      const onlyHere = settings(page).locator('noscript p')
      await expect(onlyHere).toHaveCount(javaScriptEnabled ? 0 : 1)
      if (!javaScriptEnabled) expect((await onlyHere.boundingBox())?.height).toBeGreaterThan(10)
    })

    test('readings are there on request', async ({ page }) => {
      await addReading(page)
      await page.goto(PATH)
      const reading = page.locator('#word rt')
      await expect(reading).toBeHidden()
      await expect(page.locator('#word rp').first()).toBeHidden()
      await open(page)
      await choose(page, '用語にふりがなを付ける')
      await expect(reading).toBeVisible()
      await settings(page).getByLabel('用語にふりがなを付ける').uncheck()
      await expect(reading).toBeHidden()
    })
  })
}

test('the choice is remembered on every page, without a cookie, and can be taken back', async ({
  page,
  context,
  stack,
}) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  await page.goto(PATH)
  await open(page)
  await choose(page, '特大')
  await choose(page, '用語にふりがなを付ける')
  for (const path of ['/', '/hospitals', '/privacy']) {
    await page.goto(path)
    await expectSize(page, '24px')
    await open(page)
    await expect(settings(page).getByLabel('特大')).toBeChecked()
    await expect(settings(page).getByLabel('用語にふりがなを付ける')).toBeChecked()
  }
  expect(await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))).toEqual({
    [KEY]: 'xlarge ruby',
  })
  expect(await context.cookies()).toEqual([])
  await choose(page, '標準')
  await settings(page).getByLabel('用語にふりがなを付ける').uncheck()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.goto('/')
  await expectSize(page, '16px')
  expect({ foreign, problems }).toEqual({ foreign: [], problems: [] })
})

test('going back shows the choice that was made meanwhile', async ({ page }) => {
  await page.goto('/privacy')
  await page.goto(PATH)
  await open(page)
  await choose(page, '大')
  await page.goBack()
  await expectSize(page, '20px')
})

test('nothing jumps: the look is there before the first line', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, 'xlarge ruby')
    const seen: { shift: number; atBody?: string } = { shift: 0 }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (document.body) seen.atBody ??= document.documentElement.dataset.display ?? 'none'
    }).observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as never as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  }, KEY)
  for (const path of [PATH, '/', '/events', '/hospitals']) {
    await page.goto(path, { waitUntil: 'load' })
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))),
    )
    const seen = await page.evaluate(() => (window as never as { seen: object }).seen)
    expect(seen, path).toEqual({ shift: 0, atBody: 'xlarge ruby' })
  }
})

test('what somebody else left in the storage does no harm', async ({ page, stack }) => {
  const { problems } = watch(page, stack.siteUrl)
  await page.goto(PATH)
  for (const value of ['{"a":1}', '"><img src=x onerror=alert(1)>', 'x'.repeat(100_000), 'huge']) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, value] as const)
    await page.reload()
    await expectSize(page, '16px')
    await expect(page.locator('html')).not.toHaveAttribute('data-display')
  }
  expect(problems).toEqual([])
})

test('a browser that keeps nothing still changes the page, and says so', async ({
  page,
  stack,
}) => {
  const { problems } = watch(page, stack.siteUrl)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await page.goto(PATH)
  await open(page)
  await choose(page, '大')
  await expectSize(page, '20px')
  const told = settings(page).getByText('設定により保存できない')
  await expect(told).toBeVisible()
  await page.goto(PATH)
  await expectSize(page, '16px')
  expect(problems).toEqual([])
})

test('everything is reached and changed with the keyboard', async ({ page }) => {
  await page.goto(PATH)
  await page.locator('summary', { hasText: '表示の調整' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(settings(page).getByLabel('標準')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expectSize(page, '20px')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-display', 'large ruby')
})

test('the size set in the browser stays the measure', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.enable')
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 20 } })
  await page.goto(PATH)
  await expectSize(page, '20px')
  await open(page)
  await choose(page, '特大')
  await expectSize(page, '30px')
})

// In forced colours on black axe sees the colours of the style sheet, which are not those on the screen.
for (const [colorScheme, forcedColors] of [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const) {
  test(`axe finds nothing when it is open (${colorScheme}, forced colours ${forcedColors})`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors, colorScheme })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(PATH)
      await open(page)
      await choose(page, '特大')
      expect(await violationsOf(page), `${width} px`).toEqual([])
      const box = await settings(page).locator('label').first().boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

test('the largest size makes no template scroll sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.addInitScript((key) => localStorage.setItem(key, 'xlarge ruby'), KEY)
  for (const path of ['/', PATH, '/events', '/hospitals', '/resources', '/open-data']) {
    await page.goto(path)
    await expectSize(page, '24px')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(overflow, path).toBeLessThanOrEqual(0)
  }
})
