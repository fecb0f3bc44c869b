import type { Page } from '@playwright/test'

import { accountsOf } from '../support/accounts'
import type { Stack } from '../stack/Stack'
import { logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { signedIn } from '../support/signedIn'
import { openSection } from '../support/openSection'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

const reason = '会場の部屋の番号も書いてください。'
const title = `患者サロン（承認 ${Date.now()}）`

let hospital: Page
let approver: Page
let address: string
let id: string

const siteAddress = async (stack: Stack) => {
  const [account] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, account)
  const { slug } = (await session.request('GET', `/api/events/${id}?depth=0`)).json()
  return `/events/${String(slug)}`
}

/** Presses a button of the workflow, writes the comment it asks for, and waits until it is done. */
const decide = async (page: Page, button: string, comment: string, done: string) => {
  await page.getByRole('button', { name: button }).click()
  const form = page.locator('.portal-decision')
  await form.getByRole('textbox').fill(comment)
  await form.getByRole('button', { name: button }).click()
  await expect(page.getByText(done)).toBeVisible()
}

test.beforeAll(async ({ browser, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  const session = await logIn(stack.cmsUrl, account)
  const event = eventOf(await ownOrganization(session), title)
  const created = await session.request('POST', '/api/events?draft=true', event)
  id = String(created.json().doc?.id)
  address = `${stack.cmsUrl}/admin/collections/events/${id}`
  hospital = await signedIn(browser, stack.cmsUrl, account)
  approver = await signedIn(browser, stack.cmsUrl, deciding)
})

test.afterAll(async () => {
  await hospital?.context().close()
  await approver?.context().close()
})

test('a hospital asks for approval, and the approver finds it in the list of what waits', async ({
  stack,
}) => {
  await hospital.goto(address)
  await decide(hospital, '承認を依頼する', 'よろしくお願いします。', '承認を依頼しました。')
  await expect(hospital.locator('.portal-workflow')).toContainText('承認待ち')

  await approver.goto(`${stack.cmsUrl}/admin`)
  const waiting = approver.locator('.portal-tasks__section').filter({ hasText: 'あなたの確認' })
  // Only the most pressing are on the home; what others left waiting may stand before it.
  await waiting.getByRole('link', { name: /すべて見る|絞り込む/ }).click()
  await approver.getByRole('link', { name: title }).click()
  await expect(approver).toHaveURL(`${stack.cmsUrl}/admin/review/events/${id}`)
  await approver.getByRole('link', { name: /フォームを開く/ }).click()
  await expect(approver).toHaveURL(address)
  await expect(approver.getByRole('button', { name: '公開する', exact: true })).toHaveCount(0)
})

test('a return needs a reason, and the hospital reads it at the field and on its home', async ({
  stack,
}) => {
  await approver.getByRole('button', { name: '差し戻す' }).click()
  const form = approver.locator('.portal-decision')
  await expect(form.getByRole('button', { name: '差し戻す' })).toBeDisabled()
  await form.getByLabel('どの項目について').selectOption({ label: '会場 › 会場の名前' })
  await form.getByRole('textbox').fill(reason)
  await form.getByRole('button', { name: '差し戻す' }).click()
  await expect(approver.getByText('差し戻しました。')).toBeVisible()

  await hospital.goto(`${stack.cmsUrl}/admin`)
  const returned = hospital.locator('.portal-tasks__section').filter({ hasText: '差し戻し' })
  await expect(returned).toContainText(reason)
  await returned.getByRole('link', { name: title }).click()
  await expect(hospital.locator('.portal-field-comments')).toContainText(reason)
})

test('mended and asked for again, it is approved and on the site', async ({ page, stack }) => {
  await hospital.locator('#field-venue__name').fill('1階 会議室（101号室）')
  await expect(hospital.getByRole('button', { name: '承認を依頼する' })).toBeDisabled()
  await hospital.getByRole('button', { name: '下書き保存' }).click()
  await expect(hospital.getByRole('button', { name: '承認を依頼する' })).toBeEnabled()
  await decide(hospital, '承認を依頼する', '部屋の番号を足しました。', '承認を依頼しました。')

  await approver.goto(address)
  await decide(approver, '承認して公開する', 'ありがとうございます。', '承認して公開しました。')
  await expect(approver.locator('.portal-workflow')).toContainText('公開中')
  await expect(approver.locator('.portal-field-comments li')).toHaveCount(0)

  await page.goto(await siteAddress(stack))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { useInnerText: true })
  await expect(page.locator('main')).toContainText('101号室')
})

test('a change to the published event waits beside it until it is approved', async ({
  page,
  stack,
}) => {
  await hospital.goto(address)
  await openSection(hospital, 'くわしく：内容・講師・要約')
  await hospital.locator('#field-summary').fill('新しい要約です。')
  await hospital.getByRole('button', { name: '下書き保存' }).click()
  await expect(hospital.getByRole('button', { name: '承認を依頼する' })).toBeEnabled()
  await decide(hospital, '承認を依頼する', '', '承認を依頼しました。')
  await expect(hospital.locator('.portal-workflow')).toContainText('サイトには前の内容')

  const path = await siteAddress(stack)
  await page.goto(path)
  await expect(page.locator('main')).not.toContainText('新しい要約です。')

  await approver.goto(address)
  await decide(approver, '承認して公開する', '', '承認して公開しました。')
  await expect(async () => {
    await page.goto(path)
    await expect(page.locator('main')).toContainText('新しい要約です。', { timeout: 500 })
  }).toPass({ timeout: 5000 })
})

test('a form that shows an older version cannot overwrite, and keeps what was typed', async ({
  stack,
}) => {
  await hospital.goto(address)
  await openSection(hospital, 'くわしく：内容・講師・要約')
  await expect(hospital.locator('#field-summary')).toHaveValue('新しい要約です。')
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, account)

  // At the first edit alone Payload looks whether somebody was faster, and offers to read anew; here somebody is later.
  const looked = hospital.waitForResponse((response) => response.request().method() === 'POST')
  await hospital.locator('#field-summary').fill('古い画面からの変更')
  await looked
  await session.request('PATCH', `/api/events/${id}?draft=true`, { titleKana: 'かんじゃさろん' })
  await hospital.getByRole('button', { name: '下書き保存' }).click()
  await expect(hospital.getByText('ほかの方が先に変更しました')).toBeVisible()
  await expect(hospital.locator('#field-summary')).toHaveValue('古い画面からの変更')
  const saved = (await session.request('GET', `/api/events/${id}?draft=true&depth=0`)).json()
  expect(saved).toMatchObject({ titleKana: 'かんじゃさろん', summary: '新しい要約です。' })
})

test('the organizer calls the event off at once, and staff take it back with one action', async ({
  page,
  stack,
}) => {
  await hospital.goto(address)
  await decide(hospital, '中止を知らせる', '台風のため中止します。', '中止のお知らせを載せました。')
  const path = await siteAddress(stack)
  await expect(async () => {
    await page.goto(path)
    await expect(page.locator('main')).toContainText('台風のため中止します。', { timeout: 500 })
  }).toPass({ timeout: 5000 })

  await approver.goto(`${stack.cmsUrl}/admin`)
  const review = approver.locator('.portal-tasks__section').filter({ hasText: '事後確認' })
  await review.getByRole('link', { name: title }).click()
  await decide(
    approver,
    'お知らせの前に戻す',
    '開催すると確認しました。',
    '開催の状態を元に戻しました。',
  )
  await expect(async () => {
    await page.goto(path)
    await expect(page.locator('main')).not.toContainText('台風のため', { timeout: 500 })
  }).toPass({ timeout: 5000 })
})
