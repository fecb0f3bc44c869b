import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { type CmsSession, logIn } from '../support/cmsSession'
import { createEventDraft, eventOf, ownOrganization } from '../support/eventDraft'
import { isWide } from '../support/isWide'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const stateOf = async (session: CmsSession, id: string) =>
  (await session.request('GET', `/api/events/${id}/workflow`)).json().state

async function setTrust(staff: CmsSession, organization: string, level: string): Promise<void> {
  const path = `/api/organizations/${organization}/trust`
  const { level: from } = (await staff.request('GET', path)).json()
  expect((await staff.request('POST', path, { level, from })).status).toBe(200)
}

test('staff trust a hospital, which publishes, and return it afterwards', async ({
  browser,
  page,
  stack,
}) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  const hospital = await logIn(stack.cmsUrl, account)
  const organization = await ownOrganization(hospital)
  await logInThroughAdmin(page, stack.cmsUrl, deciding)
  await page.goto(`${stack.cmsUrl}/admin/collections/organizations/${organization}`)
  const panel = page.getByRole('region', { name: 'イベントの公開のしかた' })
  await expect(panel).toContainText('いまは「承認必須」です。')
  await panel.getByLabel('公開のしかた', { exact: true }).selectOption('すべて事後確認')
  await panel.getByLabel(/変える理由/).fill('半年間、差し戻しがありません。')
  await panel.getByRole('button', { name: '公開のしかたを変える' }).click()
  await expect(panel).toContainText('いまは「すべて事後確認」です。')

  const title = `患者サロン（すぐに公開 ${Date.now()}）`
  const { id } = await createEventDraft(hospital, title)
  const theirs = await browser.newPage()
  await logInThroughAdmin(theirs, stack.cmsUrl, account)
  await theirs.goto(`${stack.cmsUrl}/admin/collections/events/${id}`)
  const button = '公開する（あとで東京都が確認します）'
  await theirs.getByRole('button', { name: button }).click()
  await theirs.locator('.portal-decision').getByRole('button', { name: button }).click()
  await expect(theirs.getByText('公開しました。東京都があとで確認します。')).toBeVisible()
  expect((await fetch(`${stack.cmsUrl}/api/events/${id}`)).status).toBe(200)
  await theirs.goto(`${stack.cmsUrl}/admin/collections/organizations/${organization}`)
  await expect(theirs.locator('#field-name')).toBeVisible()
  await expect(theirs.getByText('公開のしかた')).toHaveCount(0)

  await page.goto(`${stack.cmsUrl}/admin/review?wait=look`)
  await expect(page.getByLabel('待っていること')).toHaveValue('look')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('すでにサイトに載っています。')).toBeVisible()
  await expect(page.getByRole('button', { name: '確認した（このまま載せる）（a）' })).toBeEnabled()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('r')
  await expect(page.getByRole('textbox')).toBeFocused()
  await expect(page.getByLabel(/差し戻すと、サイトから取り下げます。/)).toBeVisible()
  await page.keyboard.insertText('対象の方を書いてください。')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('差し戻しました。サイトから取り下げました。')).toBeVisible()
  expect((await fetch(`${stack.cmsUrl}/api/events/${id}`)).status).toBe(404)
  expect(await stateOf(hospital, id)).toBe('returned')

  await setTrust(await logIn(stack.cmsUrl, deciding), organization, 'approval')
  await theirs.close()
})

test('next editions that say the same are approved together', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  const hospital = await logIn(stack.cmsUrl, account)
  const staff = await logIn(stack.cmsUrl, deciding)
  const organizer = await ownOrganization(hospital)
  // Dates far away are something to look at.
  const date = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const editions: string[] = []
  for (const [name, startTime] of [
    ['一', '10:00'],
    ['二', '14:00'],
  ]) {
    const stamp = Date.now()
    const event = {
      ...eventOf(organizer, `患者サロン（まとめて${name} ${stamp}）`),
      // Two of one name at the same time are found to be one event.
      occurrences: [{ date, startTime, status: 'scheduled' }],
      fee: { kind: 'free' },
      application: { required: 'not-required' },
    }
    const source = (await hospital.request('POST', '/api/events?draft=true', event)).json().doc?.id
    await hospital.request('POST', `/api/events/${source}/submit`)
    expect((await staff.request('POST', `/api/events/${source}/approve`)).status).toBe(200)
    const again = (await hospital.request('POST', `/api/events/${source}/again`)).json().doc?.id
    const saved = { slug: `together-${stamp}` }
    await hospital.request('PATCH', `/api/events/${again}?draft=true`, saved)
    expect((await hospital.request('POST', `/api/events/${again}/submit`)).status).toBe(200)
    editions.push(String(again))
  }
  const [first, second] = editions as [string, string]
  await logInThroughAdmin(page, stack.cmsUrl, deciding)
  await page.goto(`${stack.cmsUrl}/admin/review`)
  await expect(page.getByRole('button', { name: 'まとめて承認して公開' })).toBeEnabled()
  // What is ticked is seen with its dates and its place.
  const item = page.getByRole('listitem').filter({ hasText: 'まとめて一' }).first()
  await expect(item.getByRole('list', { name: '日時' })).toContainText('10:00')
  await expect(item).toContainText('会場：会議室A')
  await page.getByLabel(/まとめて一.*をまとめて承認する/).check()
  await page.getByLabel(/まとめて二.*をまとめて承認する/).check()
  // Changed after the list was opened.
  await hospital.request('PATCH', `/api/events/${second}?draft=true`, {
    summary: '別の内容です。',
  })
  await hospital.request('POST', `/api/events/${second}/submit`)
  await page.getByRole('button', { name: 'まとめて承認して公開' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '承認して公開する' }).click()
  await expect(page.getByRole('heading', { name: /1件を承認して公開しました/ })).toBeFocused()
  await expect(page.getByText(/まとめて二.*：ほかの方が先に変更しました/)).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  expect([await stateOf(hospital, first), await stateOf(hospital, second)]).toEqual([
    'published',
    'submitted',
  ])
})

for (const width of [360, 1280]) {
  test(`the calendar shows a month of everything at ${width} px`, async ({ page, stack }) => {
    await page.setViewportSize({ width, height: 900 })
    const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
    const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
    const hospital = await logIn(stack.cmsUrl, account)
    const title = `患者サロン（カレンダー${width} ${Date.now()}）`
    const draft = await createEventDraft(hospital, title)
    const { id } = await createEventDraft(hospital, `${title}待ち`)
    await hospital.request('POST', `/api/events/${id}/submit`)
    await logInThroughAdmin(page, stack.cmsUrl, deciding)
    await page.goto(`${stack.cmsUrl}/admin/review/calendar?month=2030-05`)
    // A holiday without events stands in the table only.
    await expect(page.getByText('憲法記念日').first()).toBeVisible({
      visible: width > 1000,
    })
    await page.getByRole('link', { name: /次の月/ }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('2030年（令和12年）6月')
    const link = (name: string) => page.getByRole('link', { name }).filter({ visible: true })
    await expect(link(`${title}待ち`)).toHaveAttribute('href', `/admin/review/events/${id}`)
    await expect(link(title).first()).toHaveAttribute(
      'href',
      `/admin/collections/events/${draft.id}`,
    )
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.getByLabel('状態').selectOption('承認待ち')
    await page.getByRole('button', { name: '絞り込む' }).click()
    await expect(page).toHaveURL(/month=2030-06.*state=submitted/)
    await expect(link(`${title}待ち`)).toBeVisible()
    await expect(link(title)).toHaveCount(1)

    // What is no month is the present one, in which today is marked.
    await page.goto(`${stack.cmsUrl}/admin/review/calendar?month=2030-13`)
    await expect(page.locator('[aria-current="date"]').filter({ visible: true })).toContainText(
      '今日',
    )
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
  })
}

test('people at hospitals find no calendar of everybody', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await page.goto(`${stack.cmsUrl}/admin/review/calendar?month=2030-06`)
  await expect(page.getByRole('heading', { name: 'イベントのカレンダー' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'イベントのカレンダー' })).toHaveCount(0)
})
