import type { Page } from '@playwright/test'
import { findPublished, listPublished } from '../support/findPublished'
import { expect, test } from '../support/test'

// Where a reading stands over a word, the browser driver puts a space behind it into the name.
const HANDBOOK = /がんになった従業員の治療と仕事の両立支援\s?ハンドブック/
const VIDEOS_BANNER = /動画でわかる「がん」のこと/
const TOOLS = 'がん治療と仕事を支援する企業応援ツール'
const SECTION = '治療と仕事の両立'

const openSection = async (page: Page) => {
  await page.getByRole('navigation').getByRole('link', { name: SECTION }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: SECTION })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from the home page to the handbook and to whom to ask', async ({ page }) => {
      await page.goto('/')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
      await openSection(page)
      await page.getByRole('main').getByRole('link', { name: TOOLS }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: TOOLS })).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: HANDBOOK }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: HANDBOOK })).toBeVisible()
      await expect(page.getByRole('main')).toContainText('2022年')
      await expect(page.getByRole('main')).toContainText('令和4年')
      await expect(page.getByRole('main')).toContainText(/問い合わせ/)
    })

    test('from the hospitals to one hospital', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('link', { name: /病院/ }).first().click()
      await expect(page).toHaveURL(/\/hospitals/)
      const hospital = page.getByRole('main').locator('a[href^="/hospitals/"]').first()
      const name = (await hospital.innerText()).trim()
      await hospital.click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
      await expect(page.getByRole('main')).toContainText('未確認')
      await expect(page.getByRole('main')).toContainText(/拠点病院|連携|診療病院/)
    })

    test('from the events to one event', async ({ page }) => {
      await page.goto('/')
      await page
        .getByRole('link', { name: /イベント/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/events/)
      const event = page
        .getByRole('main')
        .locator('a[href^="/events/"]', { hasText: '【サンプル】' })
      await event.first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('【サンプル】')
      await expect(page.getByRole('main')).toContainText(/\d{4}年.*\d+月\d+日/)
    })

    test('a page that does not exist says so and leads on', async ({ page }) => {
      for (const path of [
        '/nowhere',
        '/contents/nowhere',
        '/hospitals/nowhere',
        '/events/nowhere',
      ]) {
        const response = await page.goto(path)
        expect(response?.status(), path).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toContainText(/見つかりません/)
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      }
    })
  })
}

test('the videos are a banner of the home page and no page of the section', async ({
  page,
  stack,
}) => {
  const items = await listPublished(stack.cmsUrl, 'content-items')
  const videos = items.find((item) => VIDEOS_BANNER.test(String(item.title)))
  expect(videos).toMatchObject({ placement: 'home-banner' })

  await page.goto('/')
  await expect(page.getByRole('main').getByRole('link', { name: VIDEOS_BANNER })).toBeVisible()
  await openSection(page)
  await expect(page.getByRole('main')).not.toContainText(VIDEOS_BANNER)
  expect((await page.goto(`/contents/${videos?.slug}`))?.status()).toBe(200)
})

test('what is still being considered is not public', async ({ stack }) => {
  const titles = (await listPublished(stack.cmsUrl, 'content-items')).map(({ title }) => title)
  expect(titles.filter((title) => /コミュニケーション/.test(String(title)))).toEqual([])
  const sitemap = await (await fetch(`${stack.siteUrl}/sitemap.xml`)).text()
  expect(sitemap).toContain('/contents/')
})

test('the award that ended is shown as ended', async ({ page, stack }) => {
  const items = await listPublished(stack.cmsUrl, 'content-items')
  const award = items.find((item) => /企業表彰/.test(String(item.title)))
  expect(award).toMatchObject({ ended: true })
  await page.goto(`/contents/${award?.slug}`)
  await expect(page.getByRole('main')).toContainText(/終了/)
  await expect(page.getByRole('main')).toContainText('平成29年度')
})

test('a handbook without a known address has no link that leads nowhere', async ({
  page,
  stack,
}) => {
  const resources = await listPublished(stack.cmsUrl, 'resources')
  const handbook = resources.find(({ title }) => HANDBOOK.test(String(title)))
  expect(handbook).toMatchObject({ type: 'handbook', editionDate: '2022-11' })
  expect(handbook?.url ?? '').toBe('')
  await page.goto(`/resources/${handbook?.slug}`)
  await expect(page.getByRole('main').locator('a[href=""], a[href="#"]')).toHaveCount(0)
})

test('all eight kept items of the document are published', async ({ stack }) => {
  for (const title of [
    TOOLS,
    'がん患者の就労に関する調査結果、会議資料など',
    '東京都社会保険労務士会の取組を紹介！',
    '頭頸部がんサバイバーの治療と就労のためのアンケート調査',
  ]) {
    await findPublished(stack.cmsUrl, 'content-items', { title })
  }
})
