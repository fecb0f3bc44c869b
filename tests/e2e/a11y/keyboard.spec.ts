import { expect, test } from '../support/test'
import { countStops, nextStop } from './focusStops'
import { auditedPaths } from './templates'

for (const width of [360, 1280]) {
  test(`the keyboard walks through every template in order, seen everywhere, at ${width} px`, async ({
    page,
    stack,
  }) => {
    test.setTimeout(600_000)
    await page.setViewportSize({ width, height: 800 })
    for (const path of Object.values(await auditedPaths(stack.cmsUrl))) {
      await page.goto(path)
      const count = await countStops(page)
      expect(count, path).toBeGreaterThan(5)
      const problems: object[] = []
      for (let index = 0; index < count; index += 1) {
        const stop = await nextStop(page)
        if (stop.index !== index || !stop.hasRing || !stop.isSeen) {
          problems.push({ expected: index, ...stop })
        }
        // Once out of step every further one would be reported.
        if (stop.index !== index) break
      }
      expect.soft(problems, path).toEqual([])
    }
  })
}

test('the first stop leads past the header', async ({ page, stack }) => {
  for (const path of Object.values(await auditedPaths(stack.cmsUrl))) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    await expect(skip, path).toHaveText('本文へ移動')
    await expect(skip, path).toBeInViewport({ ratio: 1 })
    await skip.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await page.keyboard.press('Tab')
    const isBehindHeader = await page
      .locator(':focus')
      .evaluate((element) => element.closest('header') === null && element.closest('main') !== null)
    expect.soft(isBehindHeader, path).toBe(true)
  }
})

test('on a narrow page the menu opens with the keyboard and covers nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/')
  const menu = page.locator('header details').filter({ hasText: 'メニュー' })
  const link = menu.getByRole('link').first()
  await expect(link).toBeHidden()
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(link).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator('header details').getByLabel('サイト内を検索する')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  const header = await page.locator('header').boundingBox()
  const heading = await page.locator('h1').boundingBox()
  expect(heading?.y).toBeGreaterThan((header?.y ?? 0) + (header?.height ?? 0) - 1)
  await page.locator('header summary', { hasText: 'メニュー' }).press('Enter')
  await expect(link).toBeHidden()
})

test('whoever looks for somebody to talk to finds the way in the same place on every page', async ({
  page,
  stack,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  const places = new Set<string>()
  for (const path of Object.values(await auditedPaths(stack.cmsUrl))) {
    await page.goto(path)
    const link = page.locator('header').getByRole('link', { name: '相談する' }).first()
    places.add(JSON.stringify(await link.boundingBox()))
    await link.click()
    await expect(page.locator('#consultation'), path).toBeInViewport()
  }
  expect([...places]).toHaveLength(1)
})
