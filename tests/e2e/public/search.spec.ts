import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { createEventDraft } from '../support/eventDraft'
import { openToday } from '../support/deskHours'
import { eventually } from '../support/eventually'
import { findPublished } from '../support/findPublished'
import { expect, test } from '../support/test'

const results = 'main ol h3 a'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the search ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('leads from the home page to what was meant, and back', async ({ page, stack }) => {
      await page.goto(stack.siteUrl)
      const field = page.locator('main').getByLabel('サイト内を検索する')
      await field.fill('しごと')
      await field.press('Enter')
      await expect(page).toHaveURL(/\/search\?q=/)
      await expect(
        page.getByRole('heading', { level: 2, name: '「しごと」の検索結果' }),
      ).toBeVisible()
      const first = page.locator(results).first()
      await expect(first).toHaveText('治療と仕事の両立', { useInnerText: true })

      // Narrowed by a link, the state is in the address, and the back button takes it off again.
      await page
        .getByRole('region', { name: '種類' })
        .getByRole('link', { name: /^イベント/ })
        .click()
      await expect(page).toHaveURL(/type=event/)
      const chosen = page.locator('a[aria-current="true"]')
      await expect(chosen).toContainText('イベント')
      await page.goBack()
      await expect(page).not.toHaveURL(/type=event/)
      await page.locator(results).first().click()
      await expect(page).toHaveURL(/\/topics\/work$/)
    })

    test('finds a hospital by a name in kana and one it no longer has', async ({ page, stack }) => {
      for (const [typed, name] of [
        ['アリアケ病院', 'がん研究会有明病院'],
        ['東京医科歯科大学病院', '東京科学大学病院'],
      ] as const) {
        await page.goto(`${stack.siteUrl}/search?q=${encodeURIComponent(typed)}`)
        await expect(page.locator(results).first()).toHaveText(name, { useInnerText: true })
      }
    })

    test('finds a desk that has no page, and leads to where it is shown', async ({
      page,
      stack,
    }) => {
      await page.goto(`${stack.siteUrl}/search?q=${encodeURIComponent('東京産業保健総合支援ｾﾝﾀｰ')}`)
      const found = page
        .locator('[aria-labelledby=results] ol > li')
        .filter({ hasText: '相談窓口' })
        .first()
      await expect(found).toContainText('電話：未確認')
      await found.getByRole('heading').getByRole('link').click()
      await expect(page).toHaveURL(/\/consultation#desk-tokyo-sanpo$/)
      await expect(page.locator('#desk-tokyo-sanpo')).toBeInViewport()
      await expect(page.locator('#desk-tokyo-sanpo')).toContainText('東京産業保健総合支援センター')
    })

    test('says what it looked for instead of a mistake', async ({ page, stack }) => {
      await page.goto(`${stack.siteUrl}/search?q=${encodeURIComponent('アピアラスンケア')}`)
      await expect(page.getByText('「アピアランスケア」の検索結果を表示しています。')).toBeVisible()
      await expect(page.locator(results).first()).toContainText('アピアランスケア')
    })

    test('offers ways on where there is nothing', async ({ page, stack }) => {
      await page.goto(`${stack.siteUrl}/search?q=${encodeURIComponent('ほげふが')}&type=event`)
      const main = page.locator('main')
      await expect(main.getByText('「ほげふが」に合うものは見つかりませんでした。')).toBeVisible()
      await main.getByRole('link', { name: '相談できる窓口を見る' }).click()
      await expect(page).toHaveURL(/\/consultation$/)
    })
  })
}

test('a desk in a hospital is found by its number, with whom to call and when', async ({
  page,
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const staff = await logIn(stack.cmsUrl, editor)
  const hospital = await findPublished(stack.cmsUrl, 'organizations', {
    name: 'がん研究会有明病院',
  })
  const publish = async (consultationCenter: unknown) => {
    const path = `/api/organizations/${hospital.id}`
    const answer = await staff.request('PATCH', path, { consultationCenter, _status: 'published' })
    expect([answer.status, answer.json().errors]).toEqual([200, undefined])
  }
  await publish({
    availability: 'yes',
    name: 'ありあけ相談室',
    phone: '03-0000-4321',
    openingHours: openToday(),
    confirmedOn: '2026-11-01',
    confirmedBy: 'organization',
  })
  try {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${stack.siteUrl}/search?q=${encodeURIComponent('０３（００００）４３２１')}`)
    const found = page.locator('[aria-labelledby=results] ol > li').first()
    await expect(found.getByRole('heading')).toHaveText('がん研究会有明病院', {
      useInnerText: true,
    })
    await expect(found.getByRole('link', { name: '03-0000-4321' })).toHaveAttribute(
      'href',
      'tel:0300004321',
    )
    await expect(found).toContainText('毎日')
    const width = await page.locator('html').evaluate((element) => element.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    await found.getByRole('link', { name: 'ありあけ相談室' }).click()
    await expect(page).toHaveURL(/#consultation-center$/)
    await expect(page.locator('#consultation-center')).toBeInViewport()
  } finally {
    await publish(hospital.consultationCenter)
  }
})

test('the search is on every page, in the menu of a telephone too', async ({ page, stack }) => {
  await page.goto(`${stack.siteUrl}/news`)
  await page.getByLabel('サイト内を検索する').filter({ visible: true }).fill('緩和ケア')
  await page.getByRole('button', { name: '検索', exact: true }).click()
  await expect(page).toHaveURL(/\/search\?q=/)

  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${stack.siteUrl}/news`)
  await page.getByText('メニュー', { exact: true }).click()
  await page.getByLabel('サイト内を検索する').filter({ visible: true }).fill('緩和ケア')
  await page.getByRole('button', { name: '検索', exact: true }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
})

test('suggests while somebody types, for the keyboard and for a finger', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.siteUrl}/search`)
  const field = page.locator('main').getByRole('combobox', { name: 'サイト内を検索する' })
  const list = page.locator('main').getByRole('listbox', { name: '検索の候補' })
  await field.pressSequentially('にゅうがん')
  await expect(list.getByRole('option').first()).toHaveText('乳がん')
  await expect(page.locator('main').getByRole('status')).toContainText('検索の候補が')
  await field.press('ArrowDown')
  await expect(field).toHaveValue('乳がん')
  await expect(list.getByRole('option', { selected: true })).toHaveText('乳がん')
  await field.press('Escape')
  await expect(list).toBeHidden()
  await expect(field).toHaveValue('にゅうがん')

  await field.fill('有明病')
  const hospital = list.getByRole('option', { name: 'がん研究会有明病院' })
  const box = await hospital.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
  await hospital.click()
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(page.locator(results).first()).toHaveText('がん研究会有明病院', {
    useInnerText: true,
  })
})

test('what an input method still composes is suggested for and not sent', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.siteUrl}/search`)
  const field = page.locator('main').getByRole('combobox', { name: 'サイト内を検索する' })
  await field.focus()
  const keyboard = await page.context().newCDPSession(page)
  await keyboard.send('Input.imeSetComposition', {
    text: 'にゅうがん',
    selectionStart: 5,
    selectionEnd: 5,
  })
  const option = page.locator('main').getByRole('option', { name: '乳がん', exact: true })
  await expect(option).toBeVisible()
  await keyboard.send('Input.insertText', { text: '乳がん' })
  await expect(field).toHaveValue('乳がん')
  await field.press('Enter')
  await expect(page).toHaveURL(`${stack.siteUrl}/search?q=${encodeURIComponent('乳がん')}`)
})

test('what is published is found, and no longer when it is withdrawn', async ({ stack }) => {
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  const editor = await logIn(stack.cmsUrl, hospital)
  const staff = await logIn(stack.cmsUrl, approver)
  const title = `見つかる会${Date.now()}`
  const draft = await createEventDraft(editor, title)
  const address = `${stack.siteUrl}/search?q=${encodeURIComponent(title)}`
  const isFound = async () => {
    const answer = await fetch(`${stack.cmsUrl}/api/search?q=${encodeURIComponent(title)}`)
    const { hits } = (await answer.json()) as { hits: { title: string }[] }
    return hits.some((hit) => hit.title === title)
  }
  const shows = async () =>
    (await (await fetch(address)).text()).includes(`/events/${String(draft.slug)}"`)
  const decide = async (session: typeof editor, path: string, body: object) => {
    const answer = await session.request('POST', path, body)
    expect(answer.status, answer.text).toBe(200)
  }

  expect(await isFound()).toBe(false)
  expect(await shows()).toBe(false)
  await decide(editor, `/api/events/${draft.id}/submit`, {})
  expect(await shows()).toBe(false)
  await decide(staff, `/api/events/${draft.id}/approve`, {})
  expect(await isFound()).toBe(true)
  await eventually('the event on the site', shows, { within: 1000 })
  await decide(staff, `/api/events/${draft.id}/withdraw`, { comment: '取り下げます。' })
  expect(await isFound()).toBe(false)
  await eventually('the event gone from the site', async () => !(await shows()), { within: 1000 })
})

test('results are no page for search engines, and odd words no fault', async ({ stack }) => {
  for (const typed of ['がん', "' OR 1=1", '%', '\\', '🙂', '"', 'a\u0000b', 'が'.repeat(300)]) {
    const answer = await fetch(`${stack.siteUrl}/search?q=${encodeURIComponent(typed)}`)
    expect([typed, answer.status]).toEqual([typed, 200])
    expect(await answer.text()).toContain('noindex')
  }
  expect(
    (await fetch(`${stack.siteUrl}/search?q=${encodeURIComponent('がん')}&page=999`)).status,
  ).toBe(404)
  expect(await (await fetch(`${stack.siteUrl}/search`)).text()).not.toContain('noindex')
})

test('a message about a shared search, and caches on the way, learn nothing of what was typed', async ({
  stack,
}) => {
  const typed = 'ここだけのことば'
  const q = encodeURIComponent(typed)
  for (const path of ['/search', '/events', '/events/calendar', '/hospitals', '/en/hospitals']) {
    const answer = await fetch(`${stack.siteUrl}${path}?q=${q}`)
    const html = await answer.text()
    expect(html.match(/<title>[^<]*/)?.[0]).toContain(typed)
    const shown = html.match(/<meta (?:property="og|name="twitter)[^>]*>/g) ?? []
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.join('\n')).not.toContain(typed)
    expect(answer.headers.get('cache-control')).toBe('private, max-age=0, must-revalidate')
  }
})
