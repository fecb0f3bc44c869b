import { expect, test } from '../support/test'

/** A page of each list that it does not have, and the list. */
const LISTS = [
  ['/search?q=がん&type=page&page=999', '/search?q=がん&type=page'],
  ['/search?page=2', '/search'],
  ['/events?format=online&page=999', '/events?format=online'],
  ['/events?q=どこにもない言葉&page=2', '/events?q=どこにもない言葉'],
  ['/events?period=past&page=999', '/events?period=past'],
  ['/hospitals?area=ku-chuobu&page=999', '/hospitals?area=ku-chuobu'],
  ['/hospitals?page=9999', '/hospitals'],
  ['/resources?audience=patient&page=999', '/resources?audience=patient'],
] as const

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a page that a list does not have leads to those that it has', async ({ page }) => {
      for (const [address, list] of LISTS) {
        const answer = await page.goto(address)
        expect(answer?.status(), address).toBe(404)
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
        await expect(
          page.getByRole('heading', { level: 1, name: '一覧にこのページはありません' }),
        ).toBeVisible()
        const main = page.getByRole('main')
        const last = main.getByRole('link', { name: /^最後のページ/ })
        if ((await last.count()) > 0) {
          const there = await page.request.get((await last.getAttribute('href')) ?? '')
          expect(there.status(), `the last page of ${list}`).toBe(200)
        }
        await main.getByRole('link', { name: /^(最初のページ|一覧)を見る$/ }).click()
        await expect(page).toHaveURL(encodeURI(list))
        await expect(page.getByRole('main')).not.toContainText('このページはありません')
      }
    })
  })
}

test('in another language it leads on in that language', async ({ page }) => {
  const answer = await page.goto('/en/resources?page=999')
  expect(answer?.status()).toBe(404)
  const main = page.getByRole('main')
  await expect(main).toContainText('This list has no such page')
  await main.getByRole('link', { name: /^See the (first page|list)$/ }).click()
  await expect(page).toHaveURL('/en/resources')
})
