import { expect, test } from '../support/test'

const GUIDE = 'がんの治療を受けながら働く'
const FIRST = '治療と仕事の両立について相談できるところ'
const SECOND = 'がん患者・がん経験者の就職活動を支援する資材等の紹介'
const RESOURCE = /がんと仕事のQ&A/

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from home over a situation and a guide to a resource', async ({ page }) => {
      await page.goto('/')
      const main = page.getByRole('main')
      const h1 = page.getByRole('heading', { level: 1 })
      await main.getByRole('link', { name: '治療と仕事の両立', exact: true }).first().click()
      await expect(page).toHaveURL(/\/topics\/work$/)
      await main.getByRole('link', { name: 'ご本人・ご家族：順に読む' }).click()
      await expect(h1).toHaveText(GUIDE)

      const contents = page.getByRole('navigation', { name: 'この案内のもくじ' })
      await expect(contents.locator('[aria-current="page"]')).toHaveText(GUIDE)
      const names = await contents.getByRole('listitem').allInnerTexts()
      expect(names.slice(0, 3)).toEqual([GUIDE, FIRST, SECOND])

      const next = () =>
        page.getByRole('navigation', { name: '前後のページ' }).locator('a[rel="next"]')
      await next().click()
      await expect(h1).toHaveText(`${FIRST}：${GUIDE}`)
      await expect(contents.locator('[aria-current="page"]')).toHaveText(FIRST)
      await next().click()
      await expect(h1).toContainText(SECOND)
      await expect(page.locator('a[rel="prev"]')).toHaveText(/治療と仕事の両立について相談できる/)
      await main.getByRole('link', { name: RESOURCE }).first().click()
      await expect(page).toHaveURL(/\/resources\//)
      await expect(h1).toHaveText(RESOURCE)
    })

    test('the list of contents of a long page leads to its parts', async ({ page }) => {
      await page.goto('/contents/employer-tools')
      const contents = page.getByRole('navigation', { name: 'このページの内容' })
      await expect(contents.getByRole('link')).toHaveCount(5)
      await contents.getByRole('link', { name: '形式と作った時期' }).click()
      await expect(page).toHaveURL(/#/)
      await expect(page.locator(':target')).toHaveText('形式と作った時期')
      await expect(page.locator(':target')).toBeInViewport()
      await page.goto('/contents/cancer-and-work')
      await expect(page.getByRole('navigation', { name: 'このページの内容' })).toHaveCount(0)
    })
  })
}

test('the last page of a guide has no next one, and what ended says so', async ({ page }) => {
  await page.goto('/contents/company-awards')
  await expect(page.locator('a[rel="next"]')).toHaveCount(0)
  await expect(page.locator('a[rel="prev"]')).toHaveCount(1)
  await expect(page.getByRole('note').first()).toContainText('平成29年度（2017年度）で終了しました')
})

test('a page that stands alone has no list of a guide', async ({ page }) => {
  await page.goto('/contents/consultation-center')
  await expect(page.getByRole('navigation', { name: 'この案内のもくじ' })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: '前後のページ' })).toHaveCount(0)
})

test('a page says when it was confirmed, when that is next due and where its facts are from', async ({
  page,
}) => {
  await page.goto('/contents/employer-tools')
  const about = page.locator('section', {
    has: page.getByRole('heading', { name: 'このページについて' }),
  })
  await expect(about.getByRole('term').first()).toHaveText('最終確認日')
  await expect(about).toContainText('次回の確認予定')
  await expect(about).toContainText('2024年（令和6年）9月3日時点')
})
