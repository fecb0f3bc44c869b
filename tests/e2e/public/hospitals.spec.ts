import type { Page } from '@playwright/test'

import { violationsOf } from '../a11y/violationsOf'
import { expect, test } from '../support/test'

const cards = (page: Page) => page.getByRole('main').locator('article')
const COUNTED = /掲載(\d+)病院/

const count = async (page: Page) => {
  const main = page.getByRole('main')
  await expect(main).toHaveText(COUNTED)
  return Number(COUNTED.exec(await main.innerText())?.[1])
}
const openConditions = async (page: Page) => page.getByRole('main').locator('form summary').click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the hospital finder ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('finds a hospital by the name it had, and says that it had it', async ({ page }) => {
      await page.goto('/hospitals')
      const field = page.getByRole('main').getByRole('searchbox', { name: '病院の名前や言葉' })
      await field.fill('東京医科歯科大学病院')
      await field.press('Enter')
      await expect(page).toHaveURL(/[?&]q=/)
      const first = cards(page).first()
      await expect(first.getByRole('heading')).toHaveText('東京科学大学病院')
      await expect(first).toContainText('以前の名前：東京医科歯科大学病院')
      // What was asked for stands in the form again.
      await expect(field).toHaveValue('東京医科歯科大学病院')
    })

    test('orders by distance from a municipality or a postcode, and says how well it knows', async ({
      page,
    }) => {
      for (const [place, from] of [
        ['青梅', '青梅市の役所の位置'],
        ['〒198-0042', '郵便番号の町の中心（青梅市）'],
      ] as const) {
        await page.goto('/hospitals')
        const field = page.getByRole('combobox', { name: '近い順に並べる場所' })
        await field.fill(place)
        await field.press('Enter')
        await expect(page.getByRole('main')).toContainText(`${from}からの直線距離が近い順`)
        await expect(cards(page).first()).toContainText('市立青梅総合医療センター')
        const distances = (await cards(page).allInnerTexts()).map((text) =>
          Number(/直線距離：約?(\d+)km/.exec(text)?.[1]),
        )
        expect(distances.length).toBe(20)
        expect(distances).toEqual(distances.toSorted((a, b) => a - b))
        await expect(page.getByRole('main')).toContainText('Geolonia 住所データ（CC BY 4.0')
      }
      await page.goto('/hospitals')
      await page.getByRole('combobox', { name: '近い順に並べる場所' }).fill('横浜市')
      await page.getByRole('button', { name: 'この条件で探す' }).click()
      await expect(page.getByRole('main')).toContainText('都内の場所として分かりませんでした。')
    })

    test('narrows by counted conditions; pages, links and the back button keep the state', async ({
      page,
    }) => {
      await page.goto('/hospitals')
      const all = await count(page)
      await openConditions(page)
      const area = page.getByLabel('地域（二次保健医療圏）')
      const label = await area.locator('option[value="ku-chuobu"]').innerText()
      await area.selectOption('ku-chuobu')
      await page.getByRole('button', { name: 'この条件で探す' }).click()
      await expect(page).toHaveURL(/area=ku-chuobu/)
      expect(label).toContain(`${await count(page)}件`)
      await expect(area).toHaveValue('ku-chuobu')
      // Whoever copies the address copies nothing that nobody filled in.
      expect(new URL(page.url()).search).toBe('?area=ku-chuobu')
      await page.goBack()
      expect(await count(page)).toBe(all)

      // Every hospital once, over all pages.
      const seen: string[] = []
      await page.goto('/hospitals?sort=kana')
      for (;;) {
        seen.push(...(await cards(page).getByRole('heading').allInnerTexts()))
        const next = page.getByRole('navigation', { name: 'ページの移動' }).getByRole('link', {
          name: '次のページ',
        })
        if ((await next.count()) === 0) break
        await next.click()
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBe(all)
    })

    test('is no dead end where there is no hospital', async ({ page }) => {
      await page.goto('/hospitals?area=tosho')
      expect(await count(page)).toBe(0)
      const ways = page.getByRole('region', { name: 'ほかの探し方' })
      await expect(ways).toContainText('島からの船や飛行機が着く地域です。')
      const offer = ways.getByRole('link', { name: /区中央部で探す/ })
      const promised = /(\d+)病院/.exec(await offer.innerText())?.[1]
      await offer.click()
      await page.waitForURL(/area=ku-chuobu/)
      expect(await count(page)).toBe(Number(promised))
      await page.goto('/hospitals?area=nishitama&service=stoma-clinic')
      await expect(ways).toContainText('未確認は、ないという意味ではありません。')
      await expect(ways.getByRole('link', { name: '市立青梅総合医療センター' })).toBeVisible()
      await ways.getByRole('link', { name: /ストーマ外来：未確認/ }).click()
      await expect(page).toHaveURL(/service=stoma-clinic-unknown/)
      expect(await count(page)).toBeGreaterThan(0)
      await expect(cards(page).first()).toContainText('ストーマ外来：未確認')
    })

    test('shows the areas with how many hospitals each has', async ({ page }) => {
      await page.goto('/hospitals')
      const areas = page.getByRole('region', { name: '地域から探す' }).getByRole('link')
      await expect(areas).toHaveCount(13)
      const nishitama = areas.filter({ hasText: '西多摩' })
      const promised = /(\d+)病院/.exec(await nishitama.innerText())?.[1]
      await nishitama.click()
      await page.waitForURL(/area=nishitama/)
      expect(await count(page)).toBe(Number(promised))
    })
  })
}

test.describe('near where the browser is', () => {
  test.use({
    geolocation: { latitude: 35.789123, longitude: 139.257654 },
    permissions: ['geolocation'],
  })

  test('is asked for after a press only, and goes into the address rounded', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/hospitals?designation=regional-core')
    await page.getByRole('button', { name: '現在地の近くを探す' }).click()
    await expect(page).toHaveURL(/near=35\.79(?:%2C|,)139\.26/)
    await expect(page).toHaveURL(/designation=regional-core/)
    await expect(cards(page).first()).toContainText('市立青梅総合医療センター')
    await expect(page.getByRole('main')).toContainText('約1kmに丸めた位置')
    expect(asked.some((url) => url.includes('35.789'))).toBe(false)
    await page.getByRole('link', { name: '現在地を使わない' }).click()
    await expect(page).not.toHaveURL(/near=/)
  })
})

test('without JavaScript nobody is offered what needs it', async ({ browser, stack }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${stack.siteUrl}/hospitals`)
  await expect(page.getByText('現在地の近くを探す')).toBeHidden()
  await context.close()
})

test('only this page may ask where somebody is', async ({ stack }) => {
  const policyOf = async (path: string) =>
    (await fetch(`${stack.siteUrl}${path}`)).headers.get('permissions-policy')
  expect(await policyOf('/hospitals')).toContain('geolocation=(self)')
  expect(await policyOf('/en/hospitals?q=a')).toContain('geolocation=(self)')
  for (const path of ['/', '/search', '/events']) {
    expect(await policyOf(path)).toContain('geolocation=()')
  }
})

test('works with the keyboard alone', async ({ page }) => {
  await page.goto('/hospitals')
  await page.getByRole('searchbox', { name: '病院の名前や言葉' }).focus()
  await page.keyboard.type('墨東')
  await page.keyboard.press('Tab')
  await page.keyboard.type('墨田区')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/place=/)
  await expect(cards(page).first()).toContainText('東京都立墨東病院')
})

test('passes axe with and without results, narrow and wide', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of [
    '/hospitals',
    '/hospitals?q=大学&place=青梅市&service=stoma-clinic-unknown',
    '/hospitals?area=tosho&service=stoma-clinic',
    '/hospitals?q=ほげふが&place=nowhere',
    '/easy/hospitals?area=nishitama&place=青梅市',
    '/en/hospitals?q=hospital&place=Ome',
  ]) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      expect.soft(await violationsOf(page), `${path} at ${width} px`).toEqual([])
      const scrolled = await page.locator('html').evaluate((element) => element.scrollWidth)
      expect.soft(scrolled, `${path} at ${width} px`).toBeLessThanOrEqual(width)
    }
  }
})

test('nonsense in the address is a page, never a fault', async ({ stack }) => {
  for (const query of [
    'near=NaN,NaN&sort=distance',
    'place=%00&q=%00',
    'area=__proto__&service=x-unknown',
    'q=%F0%9F%99%82%25_%5C%22',
    `q=${'a'.repeat(2000)}`,
    'sort=distance',
  ]) {
    const { status } = await fetch(`${stack.siteUrl}/hospitals?${query}`)
    expect([query, status]).toEqual([query, 200])
  }
  expect((await fetch(`${stack.siteUrl}/hospitals?page=99`)).status).toBe(404)
})

test('from the islands, where there is no hospital, the way leads on for a kind of cancer', async ({
  page,
}) => {
  await page.goto('/hospitals?area=tosho&cancer=liver')
  const ways = page.getByRole('region', { name: 'ほかの探し方' })
  const link = ways.getByRole('link', { name: /^区中央部で探す/ })
  await expect(ways).toContainText('船や飛行機が着く地域')
  const promised = /（(\d+)病院）/.exec(await link.innerText())?.[1]
  await link.click()
  await expect(page).toHaveURL(/area=ku-chuobu/)
  expect(String(await count(page))).toBe(promised)
})
