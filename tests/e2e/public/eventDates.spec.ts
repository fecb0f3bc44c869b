import type { Page } from '@playwright/test'
import type { CmsSession, Doc } from '../support/cmsSession'
import { addDays, addMonths, datesOfMonth, toLocalDate, weekday } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { readCalendar } from '@tokyo-cancer-portal/event-feeds/testing'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { eventually } from '../support/eventually'
import { jsonLdOf, problemsOf } from '../support/jsonLdOf'
import { expect, test } from '../support/test'

const today = toLocalDate(new Date())
const thisMonth = today.slice(0, 7)
const thirdWednesday = (months: number) =>
  datesOfMonth(addMonths(thisMonth, months)).filter((date) => weekday(date) === '水')[2] ?? ''
const [first, second, third] = [thirdWednesday(1), thirdWednesday(2), thirdWednesday(3)]

let staff: CmsSession
let event: Doc
let path: string
const title = `第三水曜の会${Date.now()}`

test.beforeAll(async ({ stack }) => {
  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  staff = await logIn(stack.cmsUrl, approver)
  const organizer = await ownOrganization(await logIn(stack.cmsUrl, hospital))
  const created = await staff.request('POST', '/api/events?draft=true&depth=0', {
    ...eventOf(organizer, title),
    venue: { name: '会議室A', address: '東京都文京区本駒込三丁目18番22号' },
    application: { required: 'not-required' },
    fee: { kind: 'free' },
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
  })
  expect(created.status, created.text).toBe(201)
  const { doc } = created.json()
  if (!doc) throw new Error('No event')
  const rows = (doc.occurrences as object[]).map((row, index) =>
    index === 1 ? { ...row, status: 'cancelled', note: '会場の工事のため休みます。' } : row,
  )
  const published = await staff.request('PATCH', `/api/events/${doc.id}?depth=0`, {
    occurrences: [...rows, { date: third, startTime: '10:00', endTime: '11:00' }],
    _status: 'published',
  })
  expect(published.status, published.text).toBe(200)
  event = published.json().doc as Doc
  path = `/events/${String(event.slug)}`
  await eventually('the event', async () => (await fetch(`${stack.siteUrl}${path}`)).ok, {
    within: 2000,
  })
})

test.afterAll(async () => {
  await staff.request('POST', `/api/events/${event.id}/withdraw`, { comment: '試験の終わり' })
})

const scrollsSideways = async (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a series lists its dates, and each has its page', async ({ page }) => {
      await page.goto(path)
      const main = page.getByRole('main')
      await expect(main).toContainText('毎月 第3水曜日')
      const dates = main.locator('dd li').filter({ has: page.locator('time') })
      await expect(dates).toHaveCount(4)
      await expect(dates.nth(1)).toContainText('中止')
      await expect(dates.nth(1)).toContainText('会場の工事のため休みます。')
      await dates.first().getByRole('link').click()
      await expect(page).toHaveURL(new RegExp(`${path}/${first}$`))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        formatDate(first, { weekday: true }),
      )

      const others = page.getByRole('navigation', { name: 'ほかの開催日' })
      await others.getByRole('link', { name: /^次の回/ }).click()
      await expect(page.getByRole('note')).toContainText('この日の回は中止になりました')
      await expect(page.getByRole('note')).toContainText('会場の工事のため休みます。')
      await expect(page.getByRole('main')).not.toContainText('この日をカレンダーに追加')

      await others.getByRole('link', { name: /^次の回/ }).click()
      await expect(page.locator('dd time')).toHaveText([/10:00〜11:00/, /14:00〜15:30/])
      await expect(others.getByRole('link', { name: /^次の回/ })).toHaveCount(0)
      await others.getByRole('link', { name: /すべての開催日/ }).click()
      await expect(page).toHaveURL(new RegExp(`${path}$`))
    })

    test('the month view leads from month to month, and back to the list', async ({ page }) => {
      await page.goto('/events')
      await page.getByRole('link', { name: 'カレンダーの形で見る' }).click()
      await expect(page.getByRole('table')).toHaveAccessibleName(formatDate(thisMonth))
      await expect(page.locator('td', { hasText: 'きょう' })).toHaveCount(1)
      await expect(page.locator(`td:has-text("きょう") time`).first()).toHaveAttribute(
        'datetime',
        today,
      )
      await page
        .getByRole('link', { name: /^次の月/ })
        .first()
        .click()
      await expect(page).toHaveURL(new RegExp(`month=${first.slice(0, 7)}`))
      const day = page.locator('td', { has: page.locator(`time[datetime="${first}"]`) })
      await day.getByRole('link', { name: `14:00 ${title}` }).click()
      await expect(page).toHaveURL(new RegExp(`${path}/${first}$`))
      await page.goBack()
      await page
        .getByRole('link', { name: /^前の月/ })
        .first()
        .click()
      await expect(page.getByRole('table')).toHaveAccessibleName(formatDate(thisMonth))
      await page.getByRole('link', { name: '一覧の形で見る' }).click()
      await expect(page).toHaveURL(/\/events$/)
    })
  })
}

test('the month view keeps its conditions from month to month', async ({ page }) => {
  await page.goto(`/events/calendar?month=${second.slice(0, 7)}`)
  await page.getByLabel('参加の方法').selectOption('venue')
  await page.getByRole('button', { name: '絞り込む' }).click()
  await expect(page).toHaveURL(/format=venue/)
  await expect(page).toHaveURL(new RegExp(`month=${second.slice(0, 7)}`))
  const off = page.locator('li', { hasText: title })
  await expect(off).toContainText('中止')
  await page
    .getByRole('link', { name: /^次の月/ })
    .first()
    .click()
  await expect(page).toHaveURL(/format=venue/)
  await page.getByLabel('参加の方法').selectOption('online')
  await page.getByRole('button', { name: '絞り込む' }).click()
  await expect(page.getByRole('link', { name: new RegExp(title) })).toHaveCount(0)
})

test('the month view ends somewhere, and names holidays', async ({ page, stack }) => {
  const status = async (month: string) =>
    (await fetch(`${stack.siteUrl}/events/calendar?month=${month}`)).status
  expect(await status(addMonths(thisMonth, 18))).toBe(200)
  expect(await status(addMonths(thisMonth, -12))).toBe(200)
  for (const month of [addMonths(thisMonth, 19), addMonths(thisMonth, -13), '2026-13', 'soon']) {
    expect(await status(month), month).toBe(404)
  }
  await page.goto(`/events/calendar?month=${addMonths(thisMonth, 18)}`)
  await expect(page.getByRole('link', { name: /^次の月/ })).toHaveCount(0)
  await page.goto(`/events/calendar?month=${Number(thisMonth.slice(0, 4)) + 1}-01`)
  await expect(page.locator('td', { hasText: '元日' })).toHaveCount(1)
})

test('on a phone the month is a list of its days, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const address of [
    `/events/calendar?month=${first.slice(0, 7)}`,
    '/events',
    path,
    `${path}/${second}`,
  ]) {
    await page.goto(address)
    expect(await scrollsSideways(page), address).toBe(false)
  }
  await page.goto(`/events/calendar?month=${first.slice(0, 7)}`)
  await expect(page.getByRole('table')).toHaveAccessibleName(formatDate(first.slice(0, 7)))
  await expect(page.getByRole('columnheader')).toHaveCount(0)
  const day = page.getByRole('cell').filter({ hasText: title })
  await expect(day).toHaveCount(1)
  await expect(day).toContainText(`${Number(first.slice(5, 7))}月${Number(first.slice(8))}日（水）`)
  const link = await day.getByRole('link', { name: new RegExp(title) }).boundingBox()
  expect(link?.height).toBeGreaterThanOrEqual(40)
})

test('one date has its calendar, its facts for programs and its address', async ({ stack }) => {
  const read = async (address: string) => (await fetch(`${stack.siteUrl}${address}`)).text()
  const calendar = readCalendar(await read(`${path}/${first}.ics`))
  expect(calendar.events.map(({ startDate }) => startDate.toString())).toEqual([
    `${first}T14:00:00`,
  ])
  const off = readCalendar(await read(`${path}/${second}.ics`)).events
  expect(off.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
    'CANCELLED',
  ])
  const twice = readCalendar(await read(`${path}/${third}.ics`)).events
  expect(twice.map(({ startDate }) => startDate.toString())).toEqual([
    `${third}T10:00:00`,
    `${third}T14:00:00`,
  ])
  const all = readCalendar(await read(`${path}.ics`)).events
  expect(all.map(({ uid }) => uid)).toEqual(
    [calendar.events, off, twice].flat().map(({ uid }) => uid),
  )

  const html = await read(`${path}/${second}`)
  const nodes = jsonLdOf(html)
  expect(nodes.flatMap((node) => problemsOf(node))).toEqual([])
  expect(nodes.filter((node) => node['@type'] === 'Event')).toMatchObject([
    {
      startDate: `${second}T14:00:00+09:00`,
      eventStatus: 'https://schema.org/EventCancelled',
      url: expect.stringMatching(new RegExp(`${path}/${second}$`)),
    },
  ])
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${path}/${second}"`))

  const moved = await fetch(`${stack.siteUrl}${path}/${addDays(first, 1)}`, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([302, path])
  expect((await fetch(`${stack.siteUrl}${path}/${addDays(first, 1)}.ics`)).status).toBe(404)
  for (const nowhere of ['2026-02-30', 'soon', `${first}x`]) {
    for (const address of [`${path}/${nowhere}`, `${path}/${nowhere}.ics`]) {
      expect((await fetch(`${stack.siteUrl}${address}`)).status, address).toBe(404)
    }
  }
  const sitemap = await read('/sitemap.xml')
  for (const date of [first, second, third]) expect(sitemap).toContain(`${path}/${date}<`)
})

test('what was done to one date outlives the next approval, and its entry stays the same', async ({
  stack,
}) => {
  const read = async () =>
    readCalendar(await (await fetch(`${stack.siteUrl}${path}.ics`)).text()).events
  const before = await read()
  const answer = await staff.request('PATCH', `/api/events/${event.id}?depth=0`, {
    recurrence: { ...(event.recurrence as object), startTime: '13:30' },
    _status: 'published',
  })
  expect(answer.status, answer.text).toBe(200)
  await eventually(
    'the new time',
    async () => (await read()).some(({ startDate }) => startDate.toString().endsWith('T13:30:00')),
    { within: 2000 },
  )
  const after = await read()
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
  expect(after.map(({ startDate }) => startDate.toString())).toEqual([
    `${first}T13:30:00`,
    `${second}T13:30:00`,
    `${third}T10:00:00`,
    `${third}T13:30:00`,
  ])
  expect(after[1]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})
