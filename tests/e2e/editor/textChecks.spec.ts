import type { Page } from '@playwright/test'
import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { isWide } from '../support/isWide'
import { signedIn } from '../support/signedIn'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

const WORDS = '/api/globals/writing-words'
const panelOf = (page: Page) => page.getByRole('region', { name: '文章の確認' })
let editor: Page

test.beforeAll(async ({ browser, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'metro-editor')
  editor = await signedIn(browser, stack.cmsUrl, account)
})
test.afterAll(async ({ stack }) => {
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-editor'))[0])
  await session.request('POST', WORDS, { entries: [], off: [], _status: 'published' })
  await editor?.context().close()
})

test('staff add a word and switch one off, and the next form knows it', async ({ stack }) => {
  await editor.setViewportSize({ width: 1280, height: 900 })
  await editor.goto(`${stack.cmsUrl}/admin/globals/writing-words`)
  const builtIn = editor.getByRole('region', { name: '標準の言葉' })
  await builtIn.getByText(/^言い換える言葉（/).click()
  await builtIn.getByRole('button', { name: '「闘病」を使わない' }).click()
  await expect(builtIn.getByText('闘病（使わない）')).toBeVisible()
  await expect(editor.locator('#field-off__0__word')).toHaveValue('闘病')
  expect(await violationsOf(editor, '.portal-words')).toEqual([])

  await editor.setViewportSize({ width: 360, height: 800 })
  expect(await isWide(editor)).toBe(false)
  await editor.setViewportSize({ width: 1280, height: 900 })
  await editor
    .getByRole('button', { name: /^(?:変更を)?公開/ })
    .first()
    .click()
  await expect(editor.locator('.payload-toast-container')).toContainText(/公開|保存|更新/)

  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-editor'))[0])
  const endless = { list: 'words', word: '当院', instead: '当院です', reason: '理由です。' }
  const refused = await session.request('POST', WORDS, {
    entries: [endless],
    _status: 'published',
  })
  expect(refused.status).toBe(400)
  const added = await session.request('POST', WORDS, {
    entries: [{ ...endless, instead: 'この病院' }],
    _status: 'published',
  })
  expect(added.status).toBe(200)

  await editor.goto(`${stack.cmsUrl}/admin/collections/content-items/create`)
  await editor.locator('#field-title').fill('闘病と当院のご案内')
  const panel = panelOf(editor)
  await panel.getByRole('button', { name: '直す：当院' }).click()
  await expect(editor.locator('#field-title')).toHaveValue('闘病とこの病院のご案内')
  await expect(panel).not.toContainText('「闘病」')
})

for (const width of [1280, 360]) {
  test(`a finding leads to its field in another tab at ${width} px`, async ({ stack }) => {
    await editor.setViewportSize({ width, height: 800 })
    await editor.goto(`${stack.cmsUrl}/admin/collections/content-items/create`)
    await editor.locator('#field-title').fill(`こちらのご案内 ${width}`)
    await panelOf(editor)
      .getByRole('button', { name: /問い合わせ先.*の欄へ移る$/ })
      .first()
      .click()
    await expect(editor.locator('[id^="field-inquiry"] input:focus')).toHaveCount(1)
    expect(await isWide(editor)).toBe(false)
  })
}

test('a finding leads into a folded row', async ({ browser, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, account)
  const event = eventOf(await ownOrganization(session), 'たたまれた日の会')
  const made = await session.request('POST', '/api/events?draft=true', {
    ...event,
    occurrences: [...event.occurrences, { date: '2069-06-19', startTime: '14:00' }],
  })
  expect(made.status).toBe(201)
  const page = await signedIn(browser, stack.cmsUrl, account)
  await page.goto(`${stack.cmsUrl}/admin/collections/events/${String(made.json().doc?.id)}`)
  await panelOf(page)
    .getByRole('button', { name: /（2番目）の欄へ移る$/ })
    .first()
    .click()
  await expect(page.locator('#field-occurrences__1__date')).toBeVisible()
  await expect(
    page.locator('#field-occurrences__1__date input:focus, input#field-occurrences__1__date:focus'),
  ).toHaveCount(1)
  await page.context().close()
})

test('what is published with something doubtful stands in 文章の点検, with the way to its field', async ({
  stack,
}) => {
  const [account] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, account)
  const organizer = await ownOrganization(
    await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'hospital-editor'))[0]),
  )
  const title = `点検される会 ${Date.now()}`
  const made = await session.request('POST', '/api/events', {
    ...eventOf(organizer, title),
    summary: '来月に開きます。',
    _status: 'published',
  })
  expect(made.status).toBe(201)
  const id = String(made.json().doc?.id)
  for (const width of [1280, 360]) {
    await editor.setViewportSize({ width, height: 900 })
    await editor.goto(`${stack.cmsUrl}/admin/text-checks?kind=events&organization=${organizer}`)
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('文章の点検')
    await expect(editor.getByRole('link', { name: title })).toBeVisible()
    expect(await isWide(editor)).toBe(false)
    expect(await violationsOf(editor)).toEqual([])
  }
  const item = editor.locator('.portal-checks > li').filter({ hasText: title })
  await item
    .getByRole('link', { name: /要約.*を直す$/ })
    .first()
    .click()
  await expect(editor.locator('#field-summary')).toBeFocused()

  const withdrawn = await session.request('PATCH', `/api/events/${id}`, { _status: 'draft' })
  expect(withdrawn.status).toBe(200)
  await editor.goto(`${stack.cmsUrl}/admin/text-checks?kind=events&organization=${organizer}`)
  await expect(editor.getByRole('link', { name: title })).toHaveCount(0)
})

test('a hospital is asked on its home about its own page, and told in the form', async ({
  browser,
  stack,
}) => {
  const [, account] = await accountsOf(stack.dataDir, 'hospital-editor')
  if (!account) throw new Error('There is no second hospital')
  const staff = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-editor'))[0])
  const path = `/api/organizations/${await ownOrganization(await logIn(stack.cmsUrl, account))}`
  const before = (await staff.request('GET', `${path}?depth=0`)).json()
  const center = before['consultationCenter'] as object
  const publish = async (note: unknown) => {
    const body = { consultationCenter: { ...center, note }, _status: 'published' }
    expect((await staff.request('PATCH', path, body)).status).toBe(200)
  }
  await publish('来月から予約が要ります。')

  const page = await signedIn(browser, stack.cmsUrl, account)
  const asked = page.getByRole('link', {
    name: '公開中の施設情報に、確かめていただきたいところがあります',
  })
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${stack.cmsUrl}/admin`)
    await expect(asked).toBeVisible()
    expect(await isWide(page)).toBe(false)
    expect(await violationsOf(page, '.portal-tasks')).toEqual([])
  }
  await asked.click()
  await expect(page.locator('#field-consultationCenter__note')).toBeFocused()
  await expect(panelOf(page)).toContainText('来月')
  await page.context().close()
  await publish((center as { note?: unknown }).note ?? null)
})
