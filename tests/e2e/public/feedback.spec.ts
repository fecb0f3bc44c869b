import { accountsOf } from '../support/accounts'
import { anonymous, logIn } from '../support/cmsSession'
import type { Doc } from '../support/cmsSession'
import { JAPANESE } from '../support/japanese'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { sendForm } from '../support/sendForm'
import { expect, test } from '../support/test'
import type { Stack } from '../stack/Stack'

const PAGE = '/contents/work-consultation-desks'
const TITLE = '治療と仕事の両立について相談できるところ'

/** The reports of a page that somebody sees. */
const reportsFor = async (
  { cmsUrl, dataDir }: Stack,
  role: 'metro-editor' | 'hospital-editor' | 'reviewer',
): Promise<Doc[]> => {
  const [account] = await accountsOf(dataDir, role)
  const session = await logIn(cmsUrl, account)
  const path = '/api/page-feedback?sort=-receivedAt&limit=100'
  return (await session.request('GET', path)).json().docs ?? []
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('whether a page helped takes one press, and leads back', async ({ page, context }) => {
    await page.goto(PAGE)
    await page.getByRole('button', { name: 'いいえ' }).click()
    await expect(page).toHaveURL(new RegExp(`/feedback/thanks${PAGE}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ありがとうございました')
    await expect(page.locator('script[src*="/_next/"], script:not([src]):not([type])')).toHaveCount(
      0,
    )
    await page.getByRole('link', { name: `「${TITLE}」に戻る` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE, {
      useInnerText: true,
    })
    expect(await context.cookies()).toEqual([])
  })

  test('a mistake is reported, without what identifies a person, once', async ({ page, stack }) => {
    const stamp = Date.now().toString(36)
    for (let times = 0; times < 2; times += 1) {
      await page.goto(PAGE)
      await page.getByText('掲載内容の誤りを知らせる').click()
      const text = page.getByRole('textbox', { name: /どこが違っていますか/ })
      await expect(text).toHaveAccessibleDescription(/書かないでください/)
      await text.fill(`受付時間が違います（${stamp}）。\n私の電話は03-1234-5678です。`)
      await page.getByRole('button', { name: '誤りを知らせる' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('ありがとうございました')
    }
    const texts = (await reportsFor(stack, 'metro-editor'))
      .map(({ text }) => String(text))
      .filter((text) => text.includes(stamp))
    expect(texts).toEqual([
      `受付時間が違います（${stamp}）。\n私の電話は（電話番号を伏せました）です。`,
    ])
    for (const role of ['hospital-editor', 'reviewer'] as const) {
      expect(JSON.stringify(await reportsFor(stack, role))).not.toContain(stamp)
    }
    expect((await anonymous(stack.cmsUrl).request('GET', '/api/page-feedback')).status).toBe(403)
  })

  test('what is too long comes back to be shortened', async ({ page }) => {
    await page.goto(PAGE)
    await page.getByText('掲載内容の誤りを知らせる').click()
    const text = page.getByRole('textbox')
    await text.evaluate((field) => field.removeAttribute('maxlength'))
    await text.fill('あ'.repeat(1001))
    await page.getByRole('button', { name: '誤りを知らせる' }).click()
    await expect(page.getByRole('alert')).toContainText('1,000文字まで')
    await expect(page.getByRole('textbox')).toHaveValue('あ'.repeat(1001))
    await expect(page.getByRole('link', { name: `「${TITLE}」に戻る` })).toBeVisible()
  })
})

/** Pages that are no documents, and what they are called. */
const SITE_PAGES: readonly [path: string, title: string][] = [
  ['/', 'トップページ'],
  ['/events', 'イベントの一覧'],
  ['/events/calendar', 'イベントのカレンダー'],
  ['/hospitals', '病院の一覧'],
  ['/resources', '資料・リンクの一覧'],
  ['/news', 'お知らせの一覧'],
  ['/glossary', '用語の一覧'],
  ['/consultation', '相談できる窓口'],
  ['/open-data', 'オープンデータ'],
]

test.describe('on pages that are no documents, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, title] of SITE_PAGES) {
    test(`${path} asks whether it helped, and thanks`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByText('掲載内容の誤りを知らせる')).toBeVisible()
      await page.getByRole('button', { name: 'はい', exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/feedback/thanks${path === '/' ? '' : path}$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('ありがとうございました')
      await page.getByRole('link', { name: `「${title}」に戻る` }).click()
      await expect(page).toHaveURL(new RegExp(`${path}$`))
    })
  }

  test('a mistake on a list is reported to staff, and to no hospital', async ({ page, stack }) => {
    const stamp = Date.now().toString(36)
    await page.goto('/hospitals?area=ku-chuobu')
    await page.getByText('掲載内容の誤りを知らせる').click()
    await page.getByRole('textbox', { name: /どこが違っていますか/ }).fill(`並び順（${stamp}）`)
    await page.getByRole('button', { name: '誤りを知らせる' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ありがとうございました')
    const told = async (role: 'metro-editor' | 'hospital-editor' | 'reviewer') =>
      (await reportsFor(stack, role)).filter(({ text }) => String(text).includes(stamp))
    expect(await told('metro-editor')).toMatchObject([
      { collection: 'site-pages', documentId: 'hospitals', documentTitle: '病院の一覧' },
    ])
    for (const role of ['hospital-editor', 'reviewer'] as const) {
      expect(await told(role)).toEqual([])
    }
  })

  test('a date of a meeting belongs to the event', async ({ page, stack }) => {
    const events = await anonymous(stack.cmsUrl).request('GET', '/api/events?limit=100&depth=0')
    const datesOf = ({ occurrences }: Doc) =>
      Array.isArray(occurrences) ? (occurrences as { date: string }[]).map(({ date }) => date) : []
    const recurring = (events.json().docs ?? []).find((event) => datesOf(event).length > 1)
    expect(recurring).toBeDefined()
    const path = `/events/${String(recurring?.slug)}/${recurring ? datesOf(recurring).at(-1) : ''}`
    await page.goto(path)
    await page.getByRole('button', { name: 'はい', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/feedback/thanks${path}$`))
    const title = String(recurring?.title)
    await expect(page.getByRole('link', { name: `「${title}」に戻る` })).toBeVisible()
  })
})

test('what is no form of ours is refused in Japanese, on a page', async ({ stack }) => {
  const url = `${stack.siteUrl}/feedback`
  const answers: [number, Response][] = [
    [404, await sendForm(url, { page: '/contents/nowhere', answer: 'yes' })],
    [404, await sendForm(url, { page: 'https://evil.example/contents/a', answer: 'yes' })],
    [404, await sendForm(url, { page: '/../api/users', answer: 'yes' })],
    [404, await sendForm(url, { page: '/events?page=2', answer: 'yes' })],
    [404, await sendForm(url, { page: '//', answer: 'yes' })],
    [404, await sendForm(url, { page: '', answer: 'yes' })],
    [400, await sendForm(url, { page: PAGE, answer: 'maybe' })],
    [400, await sendForm(url, { page: PAGE })],
    [403, await sendForm(url, { page: PAGE, answer: 'yes' }, { 'sec-fetch-site': 'cross-site' })],
    [403, await sendForm(url, { page: PAGE, answer: 'yes' }, { origin: 'https://evil.example' })],
    [
      400,
      await fetch(url, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }),
    ],
    [413, await sendForm(url, { page: PAGE, text: 'あ'.repeat(30_000) })],
    [405, await sendForm(`${stack.siteUrl}${PAGE}`, { answer: 'yes' })],
  ]
  for (const [status, answer] of answers) {
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.getSetCookie()).toEqual([])
    const text = await answer.text()
    expect(text).toMatch(JAPANESE)
    expect(text).not.toMatch(
      /<script(?! type="application\/ld\+json"|(?: async="" type="module")? src="\/islands\/)/,
    )
  }
})

test('one address says so much about a page and no more', async ({ stack }) => {
  const url = `${stack.siteUrl}/feedback`
  const statuses = []
  for (let times = 0; times < 7; times += 1) {
    const answer = await sendForm(url, { page: '/contents/hospital-designations', answer: 'yes' })
    statuses.push(answer.status)
    if (answer.status === 429) expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  }
  expect(statuses.slice(-1)).toEqual([429])
})

test('what is said goes to the CMS by the site alone', async ({ stack }) => {
  const body = {
    purpose: 'feedback',
    nonce: crypto.randomUUID(),
    collection: 'events',
    id: crypto.randomUUID(),
    answer: 'yes',
  }
  const made = { 'x-portal-signature': 'a'.repeat(64), 'x-portal-timestamp': String(Date.now()) }
  for (const headers of [new Headers(), new Headers(made)]) {
    headers.set('content-type', 'application/json')
    const answer = await fetch(`${stack.cmsUrl}/api/feedback`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(401)
    expect(await answer.text()).toMatch(JAPANESE)
  }
})

test('staff find a report on the home screen and say that it was dealt with', async ({
  page,
  stack,
}) => {
  const stamp = Date.now().toString(36)
  const sent = await sendForm(`${stack.siteUrl}/feedback`, {
    page: PAGE,
    text: `住所が古いです（${stamp}）`,
  })
  expect(sent.status).toBe(303)
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  const task = page.locator('.portal-tasks li', { hasText: stamp })
  await expect(task).toContainText(TITLE)
  await task.getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('textbox', { name: '知らせの内容' })).toHaveValue(new RegExp(stamp))
  await expect(page.getByRole('textbox', { name: '知らせの内容' })).toBeDisabled()
  await page.getByRole('textbox', { name: /対応のメモ（/ }).fill('住所を直しました。')
  await page.getByRole('button', { name: '対応済みにする' }).click()
  await expect(page.getByRole('button', { name: '未対応に戻す' })).toBeVisible()
  await page.goto(`${stack.cmsUrl}/admin`)
  await expect(page.locator('.portal-home__title')).toBeVisible()
  await expect(page.locator('.portal-tasks li', { hasText: stamp })).toHaveCount(0)
})
