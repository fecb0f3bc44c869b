import type { Page } from '@playwright/test'

import { addMonths, datesOfMonth, toLocalDate, weekday } from '@tokyo-cancer-portal/domain'
import { readCalendar } from '@tokyo-cancer-portal/event-feeds/testing'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import type { Stack } from '../stack/Stack'
import type { CmsSession, Doc } from '../support/cmsSession'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { eventually } from '../support/eventually'
import { jsonLdOf } from '../support/jsonLdOf'
import { signedIn } from '../support/signedIn'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

const thisMonth = toLocalDate(new Date()).slice(0, 7)
const thirdWednesday = (months: number) =>
  datesOfMonth(addMonths(thisMonth, months)).filter((date) => weekday(date) === '水')[2] ?? ''
const [first, second, third] = [1, 2, 3].map(thirdWednesday) as [string, string, string]
const words = (date: string) => formatDate(date, { weekday: true, era: false })
const reason = '講師の都合です。\n申し込まれた方には電話でお知らせします。'
const title = `第三水曜の会（一回だけ ${Date.now()}）`

let staff: CmsSession
let hospital: Page
let approver: Page
let event: Doc
let path: string
let form: string

test.beforeAll(async ({ browser, stack }) => {
  const [nurse] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  staff = await logIn(stack.cmsUrl, deciding)
  const organizer = await ownOrganization(await logIn(stack.cmsUrl, nurse))
  const created = await staff.request('POST', '/api/events?depth=0', {
    ...eventOf(organizer, title),
    application: { required: 'not-required' },
    occurrences: [],
    recurrence: {
      pattern: 'monthly-weekday',
      weeks: ['3'],
      weekdays: ['wed'],
      startTime: '14:00',
      endTime: '15:30',
      from: first,
      until: third,
    },
    _status: 'published',
  })
  expect(created.status, created.text).toBe(201)
  event = created.json().doc as Doc
  path = `/events/${String(event.slug)}`
  form = `${stack.cmsUrl}/admin/collections/events/${event.id}`
  hospital = await signedIn(browser, stack.cmsUrl, nurse)
  approver = await signedIn(browser, stack.cmsUrl, deciding)
})

test.afterAll(async () => {
  await hospital?.context().close()
  await approver?.context().close()
  await staff.request('POST', `/api/events/${event.id}/withdraw`, { comment: '試験の終わり' })
})

const textOf = async (stack: Stack, address: string) =>
  (await fetch(`${stack.siteUrl}${address}`)).text()
const isSaid = async (stack: Stack, address: string, said: RegExp, isExpected = true) =>
  eventually(
    `${address} ${isExpected ? 'says' : 'no longer says'} ${String(said)}`,
    async () => said.test(await textOf(stack, address)) === isExpected,
    { within: 5000 },
  )

/** Writes an announcement about one date up to the last question. */
const write = async (date: string, status: '中止' | '延期', text: string) => {
  await hospital.goto(form)
  await hospital.getByRole('button', { name: '中止・延期を知らせる' }).click()
  const panel = hospital.locator('.portal-decision')
  await expect(panel.getByRole('button', { name: '内容を確かめる' })).toBeDisabled()
  await panel.getByLabel('どの回について').selectOption({ label: `${words(date)}14:00〜15:30` })
  await panel.getByRole('radio', { name: status }).check()
  await panel.getByRole('textbox').fill(text)
  await panel.getByRole('button', { name: '内容を確かめる' }).click()
  return panel
}

test('the hospital calls off one date, reads it once more, and it is on the site at once', async ({
  page,
  stack,
}) => {
  await hospital.setViewportSize({ width: 360, height: 740 })
  const panel = await write(first, '中止', reason)
  await expect(panel).toContainText('次の内容を、すぐにサイトに載せます。')
  await expect(panel.locator('dd').first()).toHaveText(`${words(first)}14:00〜15:30`)
  await expect(panel).toContainText('ほかの開催日は、これまでどおり表示されます。')
  expect(await hospital.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await panel.getByRole('button', { name: '書き直す' }).click()
  await expect(panel.getByRole('textbox')).toHaveValue(reason)
  await panel.getByRole('button', { name: '内容を確かめる' }).click()
  await panel.getByRole('button', { name: '中止を知らせる' }).click()
  await expect(hospital.getByText('中止のお知らせを載せました。')).toBeVisible()
  await expect(hospital.locator('.portal-announced')).toContainText(words(first))
  await expect(hospital.locator('.portal-workflow')).toContainText('事後確認を待っています')

  await isSaid(stack, path, /講師の都合です。/)
  await page.goto(path)
  const notice = page.getByRole('note').filter({ hasText: '次の回は、予定の日に開かれません' })
  await expect(notice).toContainText(`中止：${words(first)}`)
  await expect(notice).toContainText('申し込まれた方には電話で')
  const dates = page
    .getByRole('main')
    .locator('dd li')
    .filter({ has: page.locator('time') })
  await expect(dates.nth(0)).toContainText('中止')
  await expect(dates.nth(1)).not.toContainText('中止')
  await page.goto(`${path}/${first}`)
  await expect(page.getByRole('note')).toContainText('この日の回は中止になりました')
  await expect(page.getByRole('note')).toContainText('講師の都合です。')
  await page.goto(`${path}/${second}`)
  await expect(page.getByRole('main')).not.toContainText('講師の都合')
})

test('list, month, calendars, feed and facts for programs say so, in three languages', async ({
  page,
  stack,
}) => {
  await page.goto('/events')
  const card = page.getByRole('article').filter({ hasText: title })
  await expect(card).toContainText(`中止：${words(first)}`)
  await page.goto(`/events/calendar?month=${first.slice(0, 7)}`)
  await expect(page.locator('td li').filter({ hasText: title })).toContainText('中止')

  const statusOf = async (address: string) =>
    readCalendar(await textOf(stack, address)).events.map(({ component }) =>
      String(component.getFirstPropertyValue('status')),
    )
  expect(await statusOf(`${path}.ics`)).toEqual(['CANCELLED', 'CONFIRMED', 'CONFIRMED'])
  expect(await statusOf(`${path}/${first}.ics`)).toEqual(['CANCELLED'])
  expect(await textOf(stack, '/events/feed.atom')).toContain('この回は中止：講師の都合です。')
  const states = jsonLdOf(await textOf(stack, path))
    .filter((node) => node['@type'] === 'Event')
    .map((node) => String(node.eventStatus).split('/').at(-1))
  expect(states).toEqual(['EventCancelled', 'EventScheduled', 'EventScheduled'])

  for (const [prefix, said] of [
    ['/en', 'The next date will not take place as planned'],
    ['/easy', 'イベントが'],
  ] as const) {
    await page.goto(`${prefix}${path}`)
    await expect(page.getByRole('note').filter({ hasText: '講師の都合' })).toContainText(said)
  }
})

test('staff read which date it is, take it back, and the date is as it was', async ({
  page,
  stack,
}) => {
  await approver.goto(`${stack.cmsUrl}/admin`)
  const review = approver.locator('.portal-tasks__section').filter({ hasText: '事後確認' })
  await review.getByRole('link', { name: title }).click()
  const workflow = approver.locator('.portal-workflow')
  await expect(workflow).toContainText(`医療機関が、${words(first)}14:00〜15:30の回の中止を`)
  await expect(workflow.locator('.portal-announced blockquote')).toContainText('講師の都合です。')
  await approver.getByRole('button', { name: 'お知らせの前に戻す' }).click()
  const decision = approver.locator('.portal-decision')
  await decision.getByRole('textbox').fill('開催すると確かめました。')
  await decision.getByRole('button', { name: 'お知らせの前に戻す' }).click()
  await expect(approver.getByText('開催の状態を元に戻しました。')).toBeVisible()

  await isSaid(stack, path, /講師の都合/, false)
  await page.goto(path)
  await expect(page.getByRole('note')).toHaveCount(0)
  const answer = await staff.request('GET', `/api/events/${event.id}?depth=0`)
  const rows = (doc: Doc) =>
    (doc.occurrences as Doc[]).map(({ id, date, status, startsAt }) => [id, date, status, startsAt])
  expect(rows(answer.json() as unknown as Doc)).toEqual(rows(event))
})

test('of two announced dates staff take one back and confirm the other', async ({
  page,
  stack,
}) => {
  for (const date of [first, third]) {
    const panel = await write(date, '延期', `${date}の会場の都合です。`)
    await panel.getByRole('button', { name: '延期を知らせる' }).click()
    await expect(hospital.getByText('延期のお知らせを載せました。')).toBeVisible()
  }
  await isSaid(stack, `${path}/${third}`, /の会場の都合です。/)
  await approver.goto(form)
  const items = approver.locator('.portal-announced li')
  await expect(items).toHaveCount(2)
  await items.first().getByRole('button', { name: 'この回を元に戻す' }).click()
  await approver
    .locator('.portal-decision')
    .getByRole('button', { name: 'この回を元に戻す' })
    .click()
  await expect(approver.getByText('開催の状態を元に戻しました。')).toBeVisible()
  await expect(items).toHaveCount(1)
  await approver.getByRole('button', { name: '確認した（このまま載せる）' }).click()
  await expect(approver.getByText('事後確認を済ませました。')).toBeVisible()
  await expect(items).toHaveCount(0)

  await isSaid(stack, path, new RegExp(`${first}の会場の都合`), false)
  await page.goto(`${path}/${third}`)
  await expect(page.getByRole('note')).toContainText('この日の回は延期になりました')
  await page.goto(path)
  await expect(page.getByRole('note')).toHaveCount(0)
})
