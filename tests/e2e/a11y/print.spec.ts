import { expect, test } from '../support/test'
import { auditedPaths } from './templates'

test('every template prints black on white, without navigation, whatever the screen is like', async ({
  page,
  stack,
}) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const path of Object.values(await auditedPaths(stack.cmsUrl))) {
    await page.goto(path)
    for (const navigation of await page.locator('nav, search').all()) {
      await expect.soft(navigation, path).toBeHidden()
    }
    const unreadable = await page.evaluate(() => {
      const brightness = (colour: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(
          Number,
        )
        return alpha === 0 ? 255 : (red * 299 + green * 587 + blue * 114) / 1000
      }
      return [...document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')]
        .filter((element) => element.checkVisibility() && element.textContent?.trim())
        .filter((element) => {
          const { color, backgroundColor } = getComputedStyle(element)
          return brightness(color) > 100 || brightness(backgroundColor) < 200
        })
        .map((element) => element.outerHTML.slice(0, 100))
    })
    expect.soft(unreadable, path).toEqual([])
    await expect.soft(page.locator('h1'), path).toBeVisible()
  }
})

test('what is closed on the screen is open on paper, and addresses of other sites are told', async ({
  page,
}) => {
  await page.goto('/open-data')
  const closed = page.getByRole('main').locator('details li').first()
  await expect(closed).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  expect((await closed.boundingBox())?.height).toBeGreaterThan(0)
  const told = await page
    .getByRole('main')
    .locator('a[href^="https://creativecommons.org"]')
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(told).toContain('https://creativecommons.org/licenses/by/4.0/')
})
