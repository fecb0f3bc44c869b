import type { Page } from '@playwright/test'
import type { CmsSession, Doc } from '../support/cmsSession'
import { addMonths, toLocalDate } from '@tokyo-cancer-portal/domain'
import { readCalendar } from '@tokyo-cancer-portal/event-feeds/testing'
import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { eventually } from '../support/eventually'
import { expect, test } from '../support/test'

const nextMonth = addMonths(toLocalDate(new Date()).slice(0, 7), 1)
const [early, late] = [`${nextMonth}-05`, `${nextMonth}-19`]
const mark = `よりあい${Date.now()}`
const title = { salon: `${mark}の集い`, full: `${mark}の講演`, island: `${mark}の相談` }

let staff: CmsSession
const made: Doc[] = []

test.beforeAll(async ({ stack }) => {
  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  staff = await logIn(stack.cmsUrl, approver)
  const organizer = await ownOrganization(await logIn(stack.cmsUrl, hospital))
  const on = (date: string) => ({ date, startTime: '14:00', endTime: '15:30' })
  for (const [name, fields] of [
    [
      title.salon,
      {
        format: 'online',
        fee: { kind: 'free' },
        application: { required: 'not-required' },
        occurrences: [on(early), on(late)],
      },
    ],
    [title.full, { application: { required: 'required', full: true }, occurrences: [on(early)] }],
    [title.island, { venue: { name: '公民館', municipality: '133612' }, occurrences: [on(late)] }],
  ] as const) {
    const event = { ...eventOf(organizer, name), ...fields }
    const created = await staff.request('POST', '/api/events?draft=true&depth=0', event)
    const { doc } = created.json()
    if (!doc) throw new Error(`No draft: ${created.text}`)
    made.push(doc)
    const published = await staff.request('PATCH', `/api/events/${doc.id}`, {
      _status: 'published',
    })
    expect(published.status, published.text).toBe(200)
  }
})

test.afterAll(async () => {
  for (const { id } of made) {
    await staff.request('POST', `/api/events/${id}/withdraw`, { comment: '試験の終わり' })
  }
})

const query = (conditions: Record<string, string>) =>
  new URLSearchParams({ q: mark, ...conditions }).toString()
const list = (conditions: Record<string, string> = {}) => `/events?${query(conditions)}`
/** The names of the events that are shown, and nothing else that says the words. */
const titles = (page: Page) => page.locator('main a[href^="/events/"]', { hasText: mark })
const press = (page: Page) => page.getByRole('button', { name: '絞り込む' }).click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the event finder ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('narrows by words, conditions and days, and keeps all of it in the address', async ({
      page,
      context,
    }) => {
      await page.goto('/events')
      await page.getByLabel('キーワード').fill(mark)
      await page.getByLabel('キーワード').press('Enter')
      await expect(titles(page)).toHaveText([title.salon, title.island], { useInnerText: true })

      await page.getByLabel('参加の方法').selectOption('online')
      await page.getByRole('checkbox', { name: /^無料/ }).check()
      await press(page)
      await expect(titles(page)).toHaveText([title.salon])
      await expect(page.getByText('条件に合うイベントは、1件です。')).toBeVisible()
      const conditions = page.getByRole('list', { name: '今の条件' })
      await expect(conditions).toContainText('費用：無料')

      // What somebody sends on shows the same, and can be changed from there.
      const shared = await context.newPage()
      await shared.goto(page.url())
      await expect(titles(shared)).toHaveText([title.salon])
      await expect(shared.getByLabel('参加の方法')).toHaveValue('online')
      await expect(shared.getByRole('checkbox', { name: /^無料/ })).toBeChecked()
      await expect(shared.getByLabel('キーワード')).toHaveValue(mark)
      await shared.close()

      await conditions.getByRole('link', { name: /参加の方法/ }).click()
      await expect(page).not.toHaveURL(/format=/)
      await expect(page).toHaveURL(/fee=free/)
      await page.goBack()
      await expect(page.getByLabel('参加の方法')).toHaveValue('online')

      await page.getByText('さらに条件を選ぶ').click()
      await page.getByLabel('この日から').fill(late)
      await press(page)
      // A recurring meeting is there once, with its date of these days.
      await expect(page.locator(`main li time[datetime="${late}"]`)).toHaveCount(1)
      await expect(page.locator(`main li time[datetime="${early}"]`)).toHaveCount(0)
    })

    test('says when in one step, and keeps it', async ({ page }) => {
      await page.goto(list())
      await page
        .getByRole('navigation', { name: '開催の時期' })
        .getByRole('link', { name: /^来月\s+2件$/ })
        .click()
      await expect(page).toHaveURL(/when=next-month/)
      await expect(page.locator('a[aria-current="true"]')).toContainText('来月')
      await expect(page.locator(`main li time[datetime="${early}"]`)).toHaveCount(1)
      await page.getByRole('checkbox', { name: /^無料/ }).check()
      await press(page)
      await expect(page).toHaveURL(/when=next-month/)
      await expect(titles(page)).toHaveText([title.salon])
    })

    test('shows for what one comes too late only to those who want to see it', async ({ page }) => {
      await page.goto(list())
      await expect(titles(page)).toHaveCount(2)
      await page.getByRole('link', { name: '受付を終えたイベントも表示（1件）' }).click()
      await expect(titles(page)).toHaveCount(3)
      const full = page.getByRole('listitem').filter({ hasText: title.full })
      await expect(full).toContainText('満員')
      await page.goto(list({ open: 'yes' }))
      await expect(titles(page)).toHaveText([title.salon])
    })

    test('is no dead end on the islands', async ({ page }) => {
      await page.goto(list({ area: 'tosho', when: 'today' }))
      await expect(titles(page)).toHaveCount(0)
      const ways = page.getByRole('main')
      await expect(ways).toContainText('いちばん近い開催日は、')
      await ways.getByRole('link', { name: /相談窓口に尋ねる/ }).click()
      await expect(page).toHaveURL(/#consultation$/)
      await page.getByRole('link', { name: '時期を決めずに見る（1件）' }).click()
      await expect(titles(page)).toHaveText([title.island])
      await page.getByRole('link', { name: 'オンラインで参加できるイベントを見る（1件）' }).click()
      await expect(titles(page)).toHaveText([title.salon])
      await expect(page.getByLabel('参加の方法')).toHaveValue('online,hybrid')
    })
  })
}

test('a feed and a calendar have exactly the events of the list, and its name', async ({
  page,
  stack,
}) => {
  for (const [conditions, expected] of [
    [{ open: 'all' }, [title.full, title.salon, title.island]],
    [{ when: 'next-month', fee: 'free' }, [title.salon]],
    [{ open: 'yes' }, [title.salon]],
    [{ area: 'tosho' }, [title.island]],
  ] as const) {
    await page.goto(list(conditions))
    const found = await titles(page).allInnerTexts()
    expect(found.toSorted()).toEqual([...expected].toSorted())
    const read = async (path: string) =>
      (await fetch(`${stack.siteUrl}${path}?${query(conditions)}`)).text()
    const { events } = readCalendar(await read('/events.ics'))
    expect([...new Set(events.map(({ summary }) => summary))].toSorted()).toEqual(found.toSorted())
    const feed = await read('/events/feed.atom')
    const entries = [...feed.matchAll(/<entry>[^]*?<title>(.*?)<\/title>/g)].map(
      ([, one]) => one ?? '',
    )
    expect(entries.toSorted()).toEqual(found.toSorted())
    expect(feed).toContain(`<title>東京都がんポータル イベント（${mark}`)
  }
  const calendar = readCalendar(
    await (await fetch(`${stack.siteUrl}/events.ics?${query({ to: early })}`)).text(),
  )
  expect(calendar.events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual([
    early,
    early,
  ])
  await page.goto(list({ fee: 'free' }))
  await page.getByText('この条件のカレンダー').click()
  await expect(page.getByText(`カレンダーの名前：イベント（${mark}・無料）`)).toBeVisible()
})

test('the month view takes the same conditions', async ({ page }) => {
  await page.goto(list({ fee: 'free', when: 'next-month' }))
  await page.getByRole('link', { name: 'カレンダーの形で見る' }).click()
  await expect(page.getByLabel('キーワード')).toHaveValue(mark)
  await expect(page.getByRole('checkbox', { name: /^無料/ })).toBeChecked()
  await page.goto(`/events/calendar?${query({ month: nextMonth })}`)
  await expect(titles(page)).toHaveCount(4)
  await page.goto(`/events/calendar?${query({ month: nextMonth, format: 'online' })}`)
  await expect(titles(page)).toHaveCount(2)
})

test('what is published or withdrawn is on the list at once', async ({ page, stack }) => {
  const [salon] = made
  await staff.request('POST', `/api/events/${salon?.id}/withdraw`, { comment: '試験' })
  await eventually(
    'the withdrawn event is gone',
    async () => !(await (await fetch(`${stack.siteUrl}${list()}`)).text()).includes(title.salon),
    { within: 2000 },
  )
  await staff.request('PATCH', `/api/events/${salon?.id}`, { _status: 'published' })
  await eventually(
    'the published event is there',
    async () => (await (await fetch(`${stack.siteUrl}${list()}`)).text()).includes(title.salon),
    { within: 2000 },
  )
  await page.goto(list())
  await expect(titles(page)).toHaveCount(2)
})

test('can be used with the keyboard alone', async ({ page }) => {
  await page.goto(list())
  await page.getByRole('link', { name: /^来月/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/when=next-month/)
  await page.getByLabel('対象').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('参加の方法')).toBeFocused()
  await page.getByRole('checkbox', { name: /^無料/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/fee=free/)
  await expect(titles(page)).toHaveText([title.salon])
})

test('passes axe, and nothing is wider than the screen', async ({ page }) => {
  for (const address of [
    list(),
    list({ area: 'tosho', when: 'today' }),
    list({ from: late, cancer: 'breast' }),
    '/events?format=archive',
    `/events/calendar?${query({ month: nextMonth })}`,
    `/en${list({ fee: 'free' })}`,
    `/easy${list({ when: 'next-month' })}`,
  ]) {
    await page.goto(address)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await violationsOf(page), `${address} at ${width} px`).toEqual([])
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(isWider, `${address} at ${width} px`).toBe(false)
    }
  }
})

test('odd questions are no fault', async ({ stack }) => {
  for (const [address, status] of [
    ['/events?from=2026-02-30&to=soon&when=never&area=atlantis', 200],
    ['/events?from=2099-12-31&to=2001-01-01', 200],
    ['/events?topic=nobody-has-it', 200],
    [`/events?q=${encodeURIComponent('%_\'"\\;--')}`, 200],
    [`/events?q=${'a'.repeat(3000)}`, 200],
    ['/events?q=x&page=2', 404],
    ['/events?page=0', 404],
  ] as const) {
    const answer = await fetch(`${stack.siteUrl}${address}`)
    expect(answer.status, address).toBe(status)
  }
})
