import type { CmsSession } from '../support/cmsSession'
import { readCalendar } from '@tokyo-cancer-portal/event-feeds/testing'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { createEventDraft } from '../support/eventDraft'
import { eventually } from '../support/eventually'
import { EVENT_FEEDS } from '../support/feeds'
import { jsonLdOf } from '../support/jsonLdOf'
import { expect, test } from '../support/test'

const ONE_SECOND = 1000

const decide = async (session: CmsSession, path: string, body: object) => {
  const answer = await session.request('POST', path, body)
  expect(answer.status, answer.text).toBe(200)
}

test('an event is in every feed from its publication to its withdrawal, and never before or after', async ({
  stack,
}) => {
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  const editor = await logIn(stack.cmsUrl, hospital)
  const staff = await logIn(stack.cmsUrl, approver)
  const title = `配信される会${Date.now()}`
  const draft = await createEventDraft(editor, title)
  const slug = String(draft.slug)
  const read = async (path: string) => (await fetch(`${stack.siteUrl}${path}`)).text()
  /** The title for all but the sitemap, which knows addresses only. */
  const shows = async (path: string) =>
    (await read(path))
      .replaceAll('\r\n ', '')
      .includes(path === '/sitemap.xml' ? `/${slug}<` : title)
  const ownCalendar = `/events/${slug}.ics`
  const inAll = async (expected: boolean) => {
    for (const path of EVENT_FEEDS) {
      await eventually(
        `${path} ${expected ? 'with' : 'without'} the event`,
        async () => (await shows(path)) === expected,
        { within: ONE_SECOND },
      )
    }
    const { status } = await fetch(`${stack.siteUrl}${ownCalendar}`)
    expect(status).toBe(expected ? 200 : 404)
  }
  const occurrence = async () => {
    const { events } = readCalendar(await read(ownCalendar))
    return events[0]
  }
  const until = async (what: string, probe: () => Promise<boolean>) =>
    eventually(what, probe, { within: ONE_SECOND })

  await inAll(false)
  await decide(editor, `/api/events/${draft.id}/submit`, {})
  await inAll(false)
  await decide(staff, `/api/events/${draft.id}/approve`, {})
  await inAll(true)
  const first = await occurrence()
  const tags = new Map<string, string>()
  for (const path of EVENT_FEEDS) {
    tags.set(path, (await fetch(`${stack.siteUrl}${path}`)).headers.get('etag') ?? '')
  }

  // A change that waits for approval is in no feed.
  const { doc } = (await editor.request('GET', `/api/events/${draft.id}?draft=true&depth=0`)).json()
  const [row] = (Array.isArray(draft.occurrences) ? draft.occurrences : []) as object[]
  const secret = `${title}の改訂案`
  const moved = await editor.request('PATCH', `/api/events/${draft.id}?draft=true`, {
    title: secret,
    occurrences: [{ ...row, date: '2030-06-26' }],
  })
  expect(moved.status, `${moved.text} ${JSON.stringify(doc)}`).toBe(200)
  for (const path of [...EVENT_FEEDS, ownCalendar, `/events/${slug}`]) {
    expect((await read(path)).replaceAll('\r\n ', ''), path).not.toContain(secret)
  }

  // Approved, the date is another and the occurrence the same.
  await decide(editor, `/api/events/${draft.id}/submit`, {})
  await decide(staff, `/api/events/${draft.id}/approve`, {})
  await until(
    'the new date',
    async () => (await occurrence())?.startDate.toString() === '2030-06-26T14:00:00',
  )
  const second = await occurrence()
  expect(second?.uid).toBe(first?.uid)
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Infinity)
  for (const [path, tag] of tags) {
    await until(`another mark on ${path}`, async () => {
      const again = await fetch(`${stack.siteUrl}${path}`, { headers: { 'if-none-match': tag } })
      return again.status === 200
    })
  }

  // Called off, it says so everywhere.
  await decide(editor, `/api/events/${draft.id}/announce`, {
    status: 'cancelled',
    reason: '台風のため',
  })
  await until(
    '中止 in the calendar',
    async () => (await occurrence())?.summary.startsWith('【中止】') === true,
  )
  expect((await occurrence())?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  await until('中止 in the calendar of the list', async () =>
    (await read('/events.ics')).replaceAll('\r\n ', '').includes(`SUMMARY:【中止】${secret}`),
  )
  await until('中止 in the feed', async () =>
    (await read('/events/feed.atom')).includes(`<title>【中止】${secret}</title>`),
  )
  await until('中止 in the open data', async () =>
    (await read('/open-data/130001_event.csv')).includes(`,【中止】${secret},`),
  )
  const [node] = jsonLdOf(await read(`/events/${slug}`)).filter(
    (entry) => entry['@type'] === 'Event',
  )
  expect(node).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })

  await decide(staff, `/api/events/${draft.id}/withdraw`, { comment: '取り下げます。' })
  await inAll(false)
})

test('hostile words stay words in every feed', async ({ page, stack }) => {
  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  const staff = await logIn(stack.cmsUrl, approver)
  const mark = `=cmd${Date.now()}`
  const title = `${mark}</script><script>alert(1)</script>,;"&`
  const event = await createEventDraft(await logIn(stack.cmsUrl, hospital), title)
  const answer = await staff.request('PATCH', `/api/events/${event.id}`, { _status: 'published' })
  expect(answer.status, answer.text).toBe(200)
  const read = async (path: string) => (await fetch(`${stack.siteUrl}${path}`)).text()
  for (const path of ['/events/feed.atom', '/events.ics', '/open-data/130001_event.csv']) {
    await eventually(`the event in ${path}`, async () => (await read(path)).includes(mark), {
      within: ONE_SECOND,
    })
  }

  const { events } = readCalendar(await read('/events.ics'))
  expect(events.filter(({ summary }) => summary === title)).toHaveLength(1)
  const csv = await read('/open-data/130001_event.csv')
  expect(csv).toContain(`,"'${title.replace('"', '""')}",`)
  const titles = await page.evaluate(
    (xml) =>
      Array.from(
        new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('entry > title'),
        (element) => element.textContent,
      ),
    await read('/events/feed.atom'),
  )
  expect(titles).toContain(title)
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  await page.goto(`/events/${String(event.slug)}`)
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(blocks.map((text) => JSON.parse(text).name)).toContain(title)
  expect(dialogs).toEqual([])
  await staff.request('POST', `/api/events/${event.id}/withdraw`, { comment: '取り下げます。' })
})
