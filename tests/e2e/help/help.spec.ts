import { violationsOf } from '../a11y/violationsOf'
import { accountsOf, type DemoRole } from '../support/accounts'
import { isWide } from '../support/isWide'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const SMALLEST_PRINT_PX = 14

for (const [role, width, first] of [
  ['hospital-editor', 360, '前回のイベントから作る'],
  ['metro-approver', 1280, '承認する・差し戻す'],
] as const satisfies readonly [DemoRole, number, string][]) {
  test(`the help is found, read and seen by a ${role} at ${width} px`, async ({ page, stack }) => {
    await page.setViewportSize({ width, height: 800 })
    const [account] = await accountsOf(stack.dataDir, role)
    await logInThroughAdmin(page, stack.cmsUrl, account)
    await page.locator('.nav-toggler:visible').first().click()
    await page.locator('nav.nav__wrap').getByRole('link', { name: '使い方' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('使い方')
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(first)
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    const pictures = page.getByRole('main').locator('img')
    expect(await pictures.count()).toBeGreaterThan(8)
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      const drawn = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
      await expect.poll(drawn).toBeGreaterThan(300)
    }
    await page.getByRole('navigation', { name: '目次' }).getByRole('link').last().click()
    await expect(page.getByRole('heading', { level: 2 }).last()).toBeInViewport()
  })
}

test('the guide is one sheet of A4 that can be read', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await page.goto(`${stack.cmsUrl}/admin/help`)
  await page.getByRole('link', { name: '1枚に印刷する' }).click()
  await expect(page.getByRole('button', { name: '印刷する' })).toBeEnabled()
  const guide = page.getByRole('main')
  await expect(guide).toContainText(`${stack.cmsUrl}/admin`)
  // The starting content has no telephone number of the publisher, and none is made up.
  await expect(guide).not.toContainText('困ったときは')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
  }
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  // A4 in points.
  expect(sheet).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  const sizes = await guide
    .locator('h1, h2, p:visible, li')
    .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_PRINT_PX)
})

test('nobody reads the help without an account', async ({ page, stack }) => {
  for (const path of ['/admin/help', '/admin/help/print']) {
    await page.goto(`${stack.cmsUrl}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('見つかりませんでした')
    await expect(page.getByText('前回のイベントから作る')).toHaveCount(0)
  }
})
