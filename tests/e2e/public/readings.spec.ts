import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { withReadings } from '../support/withReadings'

const EASY = ['/easy', '/easy/contents/cancer-and-work', '/easy/consultation'] as const

const boxOf = (page: Page) => page.locator('#ruby-on')
const reading = (page: Page) => page.locator('main rt').filter({ hasText: /^そうだん$/ })
const open = (page: Page) => page.locator('details.display-settings > summary').click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const path of EASY) {
      test(`${path} shows readings without being asked, and hides them on request`, async ({
        page,
      }) => {
        await page.goto(path)
        await expect(reading(page).first()).toBeVisible()
        await open(page)
        await expect(boxOf(page)).toBeChecked()
        await boxOf(page).uncheck()
        await expect(reading(page).first()).toBeHidden()
        await boxOf(page).check()
        await expect(reading(page).first()).toBeVisible()
      })
    }
  })
}

test('whoever wants no readings in plain Japanese gets none on the next page, and is not asked for it elsewhere', async ({
  page,
}) => {
  await page.goto('/easy')
  await open(page)
  await boxOf(page).uncheck()
  await page.goto('/easy/consultation')
  await expect(reading(page).first()).toBeHidden()
  await open(page)
  await expect(boxOf(page)).not.toBeChecked()
  await page.goto('/contents/cancer-and-work')
  await open(page)
  await expect(boxOf(page)).not.toBeChecked()
  await page.goto('/easy/consultation')
  await open(page)
  await boxOf(page).check()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('readings are laid over the words, and neither read aloud nor part of names', async ({
  page,
}) => {
  await page.goto('/easy')
  await expect(page.locator('rt:not([aria-hidden="true"])')).toHaveCount(0)
  await expect(
    page
      .locator('header')
      .getByRole('link', { name: withReadings('相談する') })
      .first(),
  ).toBeVisible()
  for (const path of ['/', '/en/consultation']) {
    await page.goto(path)
    await expect(page.locator('html')).not.toHaveAttribute('data-usual')
    await expect(reading(page).locator('visible=true')).toHaveCount(0)
  }
})

test('what nobody has put into plain words keeps its own readings alone', async ({ page }) => {
  await page.goto('/easy/events')
  await expect(page.locator('main [lang="ja"] rt')).toHaveCount(0)
  await expect(page.locator('header rt').first()).toBeVisible()
})
