import type { Page } from '@playwright/test'
import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { type CmsSession, logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { isWide } from '../support/isWide'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const MOST_KEYS = 3

/** An event of a hospital that waits for approval. */
async function submitted(
  hospital: CmsSession,
  name: string,
): Promise<{ id: string; title: string }> {
  const title = `患者サロン（${name} ${Date.now()}）`
  const event = eventOf(await ownOrganization(hospital), title)
  const created = await hospital.request('POST', '/api/events?draft=true', event)
  const id = String(created.json().doc?.id)
  const answer = await hospital.request('POST', `/api/events/${id}/submit`, { comment: 'よろしく' })
  expect(answer.status, answer.text).toBe(200)
  return { id, title }
}
const stateOf = async (session: CmsSession, id: string) =>
  (await session.request('GET', `/api/events/${id}/workflow`)).json().state

/** Presses single keys, and counts them. */
function keysOf(page: Page): { press: (...keys: string[]) => Promise<void>; count: () => number } {
  let count = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      count += 1
      await page.keyboard.press(key)
    }
  }
  return { press, count: () => count }
}

test('an item is decided with at most three keys', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  const hospital = await logIn(stack.cmsUrl, account)
  const first = await submitted(hospital, 'キーで承認')
  const second = await submitted(hospital, 'キーで差し戻し')
  await logInThroughAdmin(page, stack.cmsUrl, deciding)

  await page.goto(`${stack.cmsUrl}/admin/review`)
  await expect(page).toHaveTitle(/^承認待ち/)
  await page.getByRole('link', { name: first.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title)
  await expect(page.locator('.portal-review__asked')).toContainText('よろしく')
  await expect(page.getByRole('button', { name: /承認して公開/ })).toBeEnabled()
  const approval = keysOf(page)
  await approval.press('a')
  await expect(page.getByRole('button', { name: '承認して公開する' })).toBeFocused()
  await approval.press('Enter')
  await expect(page.getByText('承認して公開しました。')).toBeVisible()
  expect(approval.count()).toBeLessThanOrEqual(MOST_KEYS)
  expect(await stateOf(hospital, first.id)).toBe('published')
  // Whoever decides goes on with the next.
  await expect(page).not.toHaveURL(new RegExp(first.id))

  await page.goto(`${stack.cmsUrl}/admin/review/events/${second.id}`)
  await expect(page.getByRole('button', { name: /担当する/ })).toBeEnabled()
  await page.keyboard.press('c')
  await expect(page.getByText('担当：あなた')).toBeVisible()
  const refusal = keysOf(page)
  await refusal.press('r')
  // The keys of the page are letters of the reason here.
  await page.keyboard.insertText('会場の部屋の番号も書いてください。')
  await page.keyboard.type('(jak?)')
  await expect(page.getByRole('textbox')).toHaveValue('会場の部屋の番号も書いてください。(jak?)')
  await refusal.press('Tab', 'Enter')
  await expect(page.getByText('差し戻しました。')).toBeVisible()
  expect(refusal.count()).toBeLessThanOrEqual(MOST_KEYS)
  expect(await stateOf(hospital, second.id)).toBe('returned')
})

test('what changed meanwhile is not approved', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  const hospital = await logIn(stack.cmsUrl, account)
  const { id } = await submitted(hospital, '変わる')
  await logInThroughAdmin(page, stack.cmsUrl, deciding)
  await page.goto(`${stack.cmsUrl}/admin/review/events/${id}`)
  await expect(page.getByRole('button', { name: /承認して公開/ })).toBeEnabled()
  await hospital.request('PATCH', `/api/events/${id}?draft=true`, { capacity: 99 })
  await hospital.request('POST', `/api/events/${id}/submit`)
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  await expect(page.locator('.portal-review__bar [role="alert"]')).toContainText(
    'ほかの方が先に変更しました',
  )
  expect(await stateOf(hospital, id)).toBe('submitted')
})

for (const width of [360, 1280]) {
  test(`a trifle is mended, seen and published at ${width} px`, async ({
    browser,
    page,
    stack,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
    const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
    const hospital = await logIn(stack.cmsUrl, account)
    const { id, title } = await submitted(hospital, `直す${width}`)
    await logInThroughAdmin(page, stack.cmsUrl, deciding)
    await page.goto(`${stack.cmsUrl}/admin/review/events/${id}`)
    await expect(page.getByRole('button', { name: '軽微な修正をして公開（e）' })).toBeEnabled()
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: '軽微な修正をして公開' })
    await expect(form.getByLabel('名称', { exact: true })).toBeFocused()
    // The keys of the page are letters here.
    await form.getByLabel('会場 › 会場の名前').fill('会議室B')
    await page.keyboard.type('jkarce')
    await form.getByLabel('開催日時 › 開始（1番目）').fill('13:30')
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    // A link that is pressed by mistake loses nothing.
    const questions: string[] = []
    page.once('dialog', (dialog) => {
      questions.push(dialog.type())
      // The press waits for the answer.
      void dialog.dismiss()
    })
    await page.getByRole('link', { name: '承認待ちの一覧' }).click()
    expect(questions).toEqual(['beforeunload'])
    await expect(form.getByLabel('会場 › 会場の名前')).toHaveValue('会議室Bjkarce')
    await form.getByRole('button', { name: '直したところを確かめる' }).click()
    const look = page.getByRole('region', { name: '直したところ' })
    await expect(look.locator('ins').filter({ hasText: '会議室Bjkarce' })).toBeVisible()
    await expect(look.locator('ins').filter({ hasText: '13:30' })).toBeVisible()
    await expect(look.getByRole('button', { name: 'この内容で承認して公開する' })).toBeFocused()
    expect(await violationsOf(page)).toEqual([])
    expect(await stateOf(hospital, id)).toBe('submitted')
    await page.keyboard.press('Enter')
    await expect(page.getByText('一部を直して承認し、公開しました。')).toBeVisible()
    expect(await stateOf(hospital, id)).toBe('published')

    const theirs = await browser.newPage({ viewport: { width, height: 800 } })
    await logInThroughAdmin(theirs, stack.cmsUrl, account)
    const mended = theirs.getByRole('listitem').filter({ hasText: title }).first()
    await expect(mended).toContainText('会場 › 会場の名前：「会議室A」→「会議室Bjkarce」')
    expect(await isWide(theirs)).toBe(false)
    await theirs.close()
  })

  test(`the list and the screen can be read and used at ${width} px`, async ({ page, stack }) => {
    await page.setViewportSize({ width, height: 800 })
    const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
    const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
    const hospital = await logIn(stack.cmsUrl, account)
    const { id, title } = await submitted(hospital, `幅${width}`)
    await logInThroughAdmin(page, stack.cmsUrl, deciding)
    await page.goto(`${stack.cmsUrl}/admin/review?kind=events&claim=none`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expect(page.getByLabel('種類')).toHaveValue('events')
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)

    await page.goto(`${stack.cmsUrl}/admin/review/events/${id}`)
    await expect(page.getByRole('heading', { name: '内容（新しく載せるもの）' })).toBeVisible()
    const visitor = page.frameLocator('iframe')
    await expect(visitor.getByRole('heading', { level: 1 })).toContainText(`幅${width}`)
    await expect(page.getByRole('button', { name: /承認して公開/ })).toBeEnabled()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'キーの使い方' })).toBeVisible()
    await page.keyboard.press('a')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('form', { name: '承認して公開する' })).toHaveCount(0)
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
  })
}

test('nobody else finds what waits', async ({ page, stack }) => {
  const [account, other] = await accountsOf(stack.dataDir, 'hospital-editor')
  const hospital = await logIn(stack.cmsUrl, account)
  const { id, title } = await submitted(hospital, '見えない')
  await logInThroughAdmin(page, stack.cmsUrl, other!)
  for (const path of ['/admin/review', `/admin/review/events/${id}`, '/admin/review/events/x']) {
    await page.goto(`${stack.cmsUrl}${path}`)
    await expect(page.getByText(title)).toHaveCount(0)
    await expect(page.getByRole('button', { name: /承認して公開/ })).toHaveCount(0)
  }
})
