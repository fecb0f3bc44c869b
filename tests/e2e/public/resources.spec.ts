import { expect, test } from '../support/test'

test.use({ javaScriptEnabled: false })

test('the library is narrowed by four questions, and each condition comes off again', async ({
  page,
}) => {
  await page.goto('/resources')
  const main = page.getByRole('main')
  const cards = main.getByRole('article')
  const all = await cards.count()
  await page.getByLabel('だれ向け').selectOption('patient')
  await page.getByLabel('テーマ').selectOption({ index: 1 })
  await page.getByRole('button', { name: '絞り込む' }).click()
  await expect(page).toHaveURL(/audience=patient/)
  await expect(main).toContainText(/条件に合う資料：\d+件/)
  const narrowed = await cards.count()
  expect(narrowed).toBeLessThan(all)
  await expect(page).toHaveTitle(new RegExp(`患者さん.*（${narrowed}件）`))
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)

  const conditions = main.getByRole('list', { name: '今の条件' })
  await expect(conditions.getByRole('link')).toHaveCount(2)
  await conditions.getByRole('link', { name: /テーマ/ }).click()
  await expect(page).not.toHaveURL(/topic=/)
  await expect(page).toHaveURL(/audience=patient/)
  await conditions.getByRole('link').click()
  await expect(page).not.toHaveURL(/=/)
  await expect(cards).toHaveCount(all)
})

test('format and publisher narrow too', async ({ page }) => {
  await page.goto('/resources?type=meeting')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(6)
  await page.goto('/resources?publisher=ganjoho')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
})

test('conditions that nothing meets say what to do, and unknown ones are no page', async ({
  page,
  stack,
}) => {
  await page.goto('/resources?type=meeting&publisher=ganjoho')
  await expect(page.getByRole('main')).toContainText('条件に合うものは見つかりませんでした')
  for (const query of ['topic=nowhere', 'publisher=nobody', 'page=99']) {
    expect((await fetch(`${stack.siteUrl}/resources?${query}`)).status, query).toBe(404)
  }
  expect((await fetch(`${stack.siteUrl}/resources?type=nonsense`)).status).toBe(200)
})

test('news are by year', async ({ page, stack }) => {
  await page.goto('/news')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^\d{4}年（令和\d+年）/)
  expect((await fetch(`${stack.siteUrl}/news?year=1999`)).status).toBe(404)
  await page.getByRole('link', { name: /治療と仕事の両立」のページ/ }).click()
  await expect(page.getByRole('main').locator('time').first()).toHaveText(
    /\d{4}年（令和\d+年）\d+月\d+日（.）/,
  )
})
