import { expect, test } from '../support/test'
import { auditedPaths } from './templates'

test.use({ javaScriptEnabled: false })

test('every template is whole without JavaScript', async ({ page, stack }) => {
  test.setTimeout(180_000)
  for (const path of Object.values(await auditedPaths(stack.cmsUrl))) {
    await page.goto(path)
    await expect(page.locator('h1'), path).toHaveCount(1)
    await expect(page.locator('h1'), path).toBeVisible()
    await expect(page.getByRole('main'), path).toContainText(/\p{Script=Han}{2}/u)
    // A field that no form sends, or a button that only a script hears, would do nothing.
    const idle = page
      .locator('main :is(button:not([popovertarget]), input, select, textarea):not(form *)')
      .filter({ visible: true })
    if (path !== '/styleguide') await expect(idle, path).toHaveCount(0)
  }
})

test('the menu and everything that opens works without JavaScript', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/open-data')
  await page.getByText('メニュー', { exact: true }).click()
  await expect(page.locator('header nav').getByRole('link').first()).toBeVisible()
  const columns = page.getByRole('main').locator('details').first()
  await expect(columns.locator('li').first()).toBeHidden()
  await columns.locator('summary').click()
  await expect(columns.locator('li').first()).toBeVisible()
})
