import { brotliCompressSync, constants } from 'node:zlib'
import { templatePaths } from '../a11y/templates'
import { expect, test } from '../support/test'

const PATH = '/contents/cancer-and-work'
const CODE = 'svg[aria-label="このページのアドレスのQRコード"]'

test('the button opens the window for printing', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.classList.add('printed')
  })
  await page.goto(PATH)
  await page.getByRole('button', { name: 'このページを印刷する' }).click()
  await expect(page.locator('html')).toHaveClass(/printed/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no button, and the browser’s own printing has everything', async ({ page }) => {
    await page.goto(PATH)
    await expect(page.getByRole('button', { name: 'このページを印刷する' })).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(CODE)).toBeVisible()
  })
})

test('paper has the canonical address as text and as code, the screen has neither', async ({
  page,
  stack,
}) => {
  const codes = new Set<string | null>()
  const { content, event, hospital, resource } = await templatePaths(stack.cmsUrl)
  for (const path of [content, event, hospital, resource]) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`${path}?from=evil`)
    const code = page.locator(CODE)
    await expect(code, path).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(code, path).toBeVisible()
    await expect(code.locator('xpath=..')).toContainText(`${stack.siteUrl}${path}`)
    await expect(page.getByRole('heading', { name: 'この画面を家族に送る' })).toHaveCount(0)
    await expect(page.locator('.display-settings')).toBeHidden()
    const box = await code.boundingBox()
    // 2.5 cm and more, so that a telephone reads it.
    expect(box?.width, path).toBeGreaterThan(95)
    const drawing = await code.locator('path').getAttribute('d')
    codes.add(drawing)
    await page.goto(path ?? '')
    expect(await page.locator(`${CODE} path`).getAttribute('d'), path).toBe(drawing)
  }
  expect(codes.size).toBe(4)
})

test('paper says under which conditions a list was made, and where it is found again', async ({
  page,
  stack,
}) => {
  await page.emulateMedia({ media: 'print' })
  for (const [path, words] of [
    ['/hospitals?area=ku-chuobu', '（地域：区中央部）'],
    ['/events?format=online', '参加の方法：オンライン'],
    ['/events/calendar?format=online', '（参加の方法：オンライン）'],
    ['/resources?audience=family', 'だれ向け：ご家族'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByText(words), path).toBeVisible()
    await expect(page.locator(CODE), path).toHaveCount(1)
    await expect(page.locator(CODE).locator('xpath=..')).toContainText(`${stack.siteUrl}${path}`)
  }
})

test('paper keeps its own sizes, whatever was chosen for the screen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('portal-display', 'xlarge'))
  await page.goto(PATH)
  await expect(page.locator('html')).toHaveCSS('font-size', '24px')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('html')).toHaveCSS('font-size', '16px')
})

test('the code costs a page less than a kilobyte', async ({ stack }) => {
  const compressed = (html: string) =>
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
  const costs: Record<string, number> = {}
  for (const [name, path] of Object.entries(await templatePaths(stack.cmsUrl))) {
    const html = await (await fetch(`${stack.siteUrl}${path}`)).text()
    const without = html.replace(/<svg[^>]*QRコード[^]*?<\/svg>/, '')
    if (without.length === html.length) continue
    costs[name] = compressed(html) - compressed(without)
    expect.soft(costs[name], path).toBeLessThan(1024)
  }
  expect(Object.keys(costs).length).toBeGreaterThan(3)
  await test.info().attach('bytes', { body: JSON.stringify(costs, null, 2) })
})
