import { expect, test } from '../support/test'
import { templatePaths } from './templates'
import { violationsOf } from './violationsOf'

for (const width of [360, 1280]) {
  test(`every template passes axe at ${width} px`, async ({ page, stack }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 800 })
    for (const [name, path] of Object.entries(await templatePaths(stack.cmsUrl))) {
      await page.goto(path)
      await page.screenshot({
        path: test.info().outputPath(`${name}-${width}.png`),
        fullPage: true,
      })
      expect.soft(await violationsOf(page), path).toEqual([])
    }
  })
}

test('no template scrolls sideways at 320 px', async ({ page, stack }) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 320, height: 800 })
  for (const [name, path] of Object.entries(await templatePaths(stack.cmsUrl))) {
    await page.goto(path)
    await page.screenshot({ path: test.info().outputPath(`${name}-320.png`), fullPage: true })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(overflow, path).toBeLessThanOrEqual(0)
  }
})

test('the keyboard reaches the content first, and sees where it is', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveText(/本文/)
  await focused.press('Enter')
  await expect(page).toHaveURL(/#/)
  await page.keyboard.press('Tab')
  const outline = await page
    .locator(':focus')
    .evaluate(
      (element) => getComputedStyle(element).outlineStyle + getComputedStyle(element).boxShadow,
    )
  expect(outline).not.toBe('nonenone')
})
