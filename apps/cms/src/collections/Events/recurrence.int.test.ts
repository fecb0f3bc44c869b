import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, addMonths, datesOfMonth, toLocalDate, weekday } from '@tokyo-cancer-portal/domain'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'

type Row = {
  id: string
  date: string
  startTime?: string | null
  endTime?: string | null
  status?: string
  note?: string | null
  startsAt?: string | null
}
type Doc = Record<string, unknown> & { id: string; occurrences: Row[] }

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

const today = toLocalDate(new Date())
const thirdWednesdayIn = (month: string) =>
  datesOfMonth(month).filter((date) => weekday(date) === '水')[2] ?? ''
/** The third Wednesdays of the next months, whenever this runs. */
const [first = '', second = '', third = '', fourth = ''] = [1, 2, 3, 4].map((months) =>
  thirdWednesdayIn(addMonths(today.slice(0, 7), months)),
)
const rule = {
  pattern: 'monthly-weekday',
  weeks: ['3'],
  weekdays: ['wed'],
  startTime: '14:00',
  endTime: '15:30',
  from: first,
  until: third,
}

const ask = (cookie: string, method: string, path: string, body?: unknown) =>
  portal.rest(method, path, { cookie, body })
const create = async (changes: object): Promise<Doc> => {
  const body = salon(hospitals.a, { occurrences: [], ...changes })
  const { json, status } = await ask(people.hospitalA, 'POST', '/events?draft=true', body)
  expect({ status, json }).toMatchObject({ status: 201 })
  return json.doc as Doc
}
const save = async ({ id }: Doc, body: object, cookie = people.hospitalA): Promise<Doc> => {
  const { json, status } = await ask(cookie, 'PATCH', `/events/${id}?draft=true&depth=0`, body)
  expect({ status, json }).toMatchObject({ status: 200 })
  return json.doc as Doc
}
const publish = async ({ id }: Doc): Promise<void> => {
  expect((await ask(people.hospitalA, 'POST', `/events/${id}/submit`)).status).toBe(200)
  expect((await ask(people.metroEditor, 'POST', `/events/${id}/approve`)).status).toBe(200)
}
/** What visitors get. */
const live = async ({ id }: Doc) => (await portal.rest('GET', `/events/${id}?depth=0`)).json as Doc
const datesOf = ({ occurrences }: Doc) => occurrences.map(({ date }) => date)
const messages = ({ json }: RestAnswer) => JSON.stringify(json.errors ?? json)

describe('a recurring meeting', () => {
  it('should become dates with their instants, under an address with the first of them', async () => {
    const event = await create({ recurrence: rule, slug: null })
    expect(datesOf(event)).toEqual([first, second, third])
    expect(event.occurrences[0]).toMatchObject({
      id: expect.any(String),
      startTime: '14:00',
      endTime: '15:30',
      status: 'scheduled',
      startsAt: `${first}T05:00:00.000Z`,
    })
    expect(event.slug).toMatch(new RegExp(`^${first.replaceAll('-', '')}-`))
    expect(event.startsAt).toBe(`${first}T05:00:00.000Z`)
    expect(event.endsAt).toBe(`${third}T06:30:00.000Z`)
  })

  it('should not ask for the date of a row that was left empty', async () => {
    const event = await create({ recurrence: rule, occurrences: [{ status: 'scheduled' }] })
    expect(datesOf(event)).toEqual([first, second, third])
    await publish(event)
    expect(datesOf(await live(event))).toEqual([first, second, third])
  })

  it('should be published as it was submitted, with the same rows for ever', async () => {
    const event = await create({ recurrence: rule })
    await publish(event)
    const before = await live(event)
    expect(before.occurrences.map(({ id }) => id)).toEqual(event.occurrences.map(({ id }) => id))
    const longer = await save(event, { recurrence: { ...rule, until: fourth } })
    expect(longer.occurrences.slice(0, 3).map(({ id }) => id)).toEqual(
      event.occurrences.map(({ id }) => id),
    )
    expect(datesOf(longer)).toEqual([first, second, third, fourth])
    // Until somebody approves it, the site shows what it showed.
    expect((await live(event)).occurrences).toEqual(before.occurrences)
    await publish(event)
    expect(datesOf(await live(event))).toEqual([first, second, third, fourth])
  })

  it('should keep what was done to single dates through every later save', async () => {
    const made = await create({ recurrence: rule })
    const [one, two, three] = made.occurrences
    const extra = addDays(second, 1)
    let event = await save(made, {
      occurrences: [
        { ...one, note: 'テーマは「お金と制度」です。' },
        { ...two, status: 'cancelled' },
        { date: extra, startTime: '10:00' },
      ],
    })
    expect(datesOf(event)).toEqual([first, second, extra])
    expect(event.recurrence).toMatchObject({ exceptions: [{ date: three?.date }] })
    for (const change of [
      { summary: '書き直しました。' },
      { recurrence: { ...rule, startTime: '13:30' } },
      { recurrence: { ...rule, startTime: '13:30', skipHolidays: true, until: fourth } },
    ]) {
      event = await save(event, change)
    }
    expect(event.occurrences).toMatchObject([
      { id: one?.id, date: first, startTime: '13:30', note: 'テーマは「お金と制度」です。' },
      { id: two?.id, date: second, status: 'cancelled' },
      { date: extra, startTime: '10:00' },
      { date: fourth, startTime: '13:30' },
    ])
    await publish(event)
    expect((await live(event)).occurrences).toMatchObject(
      event.occurrences.map(({ id }) => ({ id })),
    )
  })

  it('should survive an announcement beside a waiting change', async () => {
    const event = await create({ recurrence: rule })
    await publish(event)
    const shown = await live(event)
    const waiting = await save(event, { recurrence: { ...rule, until: fourth } })
    const told = await ask(people.hospitalA, 'POST', `/events/${event.id}/announce`, {
      status: 'postponed',
      reason: '会場の工事のため',
    })
    expect(told.status).toBe(200)
    expect((await live(event)).occurrences).toEqual(shown.occurrences)
    const newest = await ask(people.hospitalA, 'GET', `/events/${event.id}?draft=true&depth=0`)
    expect(newest.json).toMatchObject({ status: 'postponed' })
    expect((newest.json as Doc).occurrences).toEqual(waiting.occurrences)
  })

  it('should be copied with its rule and its exceptions', async () => {
    const event = await create({ recurrence: { ...rule, exceptions: [{ date: second }] } })
    expect(datesOf(event)).toEqual([first, third])
    const copy = await ask(people.hospitalA, 'POST', `/events/${event.id}/duplicate`)
    expect(copy.status).toBe(200)
    const twin = copy.json.doc as Doc
    expect(datesOf(twin)).toEqual([first, third])
    expect(twin.occurrences.map(({ id }) => id)).not.toContain(event.occurrences[0]?.id)
    expect(datesOf(await save(twin, { recurrence: { ...rule, weekdays: ['thu'] } }))).not.toContain(
      first,
    )
  })
})

describe('what makes no sense', () => {
  const past = addDays(first, -1)

  it.each<[string, object, string]>([
    ['an end before the start', { until: past }, '終わりの日を、始まりの日より後に'],
    ['more than a year', { until: addDays(first, 400) }, '1年以内'],
    [
      'more dates than a list holds',
      { pattern: 'weekly', weekdays: ['mon', 'tue'], until: addDays(first, 360) },
      '60回を超えます',
    ],
    ['no such day', { until: addDays(first, 2), weekdays: ['mon'] }, '合う日がありません'],
    [
      'holidays that nobody knows yet',
      { from: '2050-06-01', until: '2050-07-01', skipHolidays: true },
      '2050年まで',
    ],
    ['an end time before the start time', { endTime: '13:00' }, '終了時刻を開始時刻より後'],
    ['a first day that does not exist', { from: '2027-02-30' }, '実在する日付'],
    ['times that are no number', { count: 'many' }, '数字で入力'],
    ['no times at all', { until: null, count: 0 }, '1'],
    ['too many times', { until: null, count: 61 }, '60'],
    ['a weekday that is none', { weekdays: ['someday'] }, '選択肢の中から'],
    ['a pattern that is none', { pattern: 'yearly' }, '選択肢の中から'],
    ['exceptions that are no dates', { exceptions: [{ date: 'いつか' }] }, '実在する日付'],
    ['exceptions that are no list', { exceptions: 'all' }, '一覧の形'],
    ['a rule that is no group', [], 'まとまり'],
  ])('should refuse %s, with the words of a person', async (_what, changes, words) => {
    const recurrence = Array.isArray(changes) ? 'weekly' : { ...rule, ...changes }
    const body = salon(hospitals.a, { recurrence })
    const answer = await ask(people.hospitalA, 'POST', '/events?draft=true', body)
    expect({ status: answer.status, text: messages(answer) }).toMatchObject({
      status: 400,
      text: expect.stringContaining(words),
    })
  })

  it('should keep a half-said rule as a draft, and ask for the rest when it is submitted', async () => {
    const event = await create({ recurrence: { pattern: 'monthly-weekday', from: first } })
    expect(event.occurrences).toEqual([])
    const answer = await ask(people.hospitalA, 'POST', `/events/${event.id}/submit`)
    expect(answer.status).toBe(400)
    const complete = await save(event, { recurrence: rule })
    await publish(complete)
    expect(datesOf(await live(event))).toEqual([first, second, third])
  })

  it('should not publish a rule all of whose days are over', async () => {
    const over = { ...rule, from: '2025-01-01', until: '2025-03-31' }
    const event = await create({ recurrence: over })
    expect(event.occurrences).toEqual([])
    expect((await ask(people.hospitalA, 'POST', `/events/${event.id}/submit`)).status).toBe(400)
  })

  it.each([['all'], [[1, 2]], [{ dates: [{}], startTime: 7 }]])(
    'should take no harm from a memory of %j',
    async (applied) => {
      expect(datesOf(await create({ recurrence: { ...rule, applied } }))).toEqual([
        first,
        second,
        third,
      ])
    },
  )

  it('should refuse a second deadline, and an address that is the calendar’s', async () => {
    for (const [changes, words] of [
      [{ application: { deadlineDate: first, deadlineDaysBefore: 3 } }, 'どちらか一方'],
      [{ slug: 'calendar' }, 'サイトのページで使っている'],
    ] as const) {
      const body = salon(hospitals.a, { recurrence: rule, ...changes })
      const answer = await ask(people.hospitalA, 'POST', '/events?draft=true', body)
      expect({ status: answer.status, text: messages(answer) }).toMatchObject({
        status: 400,
        text: expect.stringContaining(words),
      })
    }
  })
})

describe('a hospital', () => {
  it('should not get past the approval with a rule, over REST or GraphQL', async () => {
    const event = await create({ recurrence: rule })
    await publish(event)
    const shown = await live(event)
    const longer = { recurrence: { ...rule, until: fourth } }
    for (const [path, body] of [
      [`/events/${event.id}`, longer],
      [`/events/${event.id}`, { ...longer, _status: 'published' }],
      [`/events?where[id][equals]=${event.id}`, { ...longer, _status: 'published' }],
    ] as const) {
      await ask(people.hospitalA, 'PATCH', path, body)
      expect((await live(event)).occurrences).toEqual(shown.occurrences)
    }
    const query = `mutation {
      updateEvent(id: "${event.id}", draft: false, data: {
        recurrence: { pattern: monthly_weekday, weeks: [_3], weekdays: [wed], from: "${first}", until: "${fourth}" }
        _status: published
      }) { id }
    }`
    const answer = await ask(people.hospitalA, 'POST', '/graphql', { query })
    expect(answer.json.errors).toBeDefined()
    expect((await live(event)).occurrences).toEqual(shown.occurrences)
  })

  it('should not touch the series of another hospital', async () => {
    const event = await create({ recurrence: rule })
    const answer = await ask(people.hospitalB, 'PATCH', `/events/${event.id}?draft=true`, {
      recurrence: { ...rule, until: fourth },
    })
    expect(answer.status).toBeGreaterThanOrEqual(403)
    const newest = await ask(people.hospitalA, 'GET', `/events/${event.id}?draft=true&depth=0`)
    expect(datesOf(newest.json as Doc)).toEqual([first, second, third])
  })
})

describe('visitors', () => {
  it('should get the rule and the dates, but not what the portal remembers for itself', async () => {
    const event = await create({ recurrence: rule })
    await publish(event)
    const shown = await live(event)
    expect(shown.recurrence).toMatchObject({ pattern: 'monthly-weekday', weeks: ['3'] })
    expect(shown.recurrence).not.toHaveProperty('applied')
  })

  it('should find an event by each of its dates, called off or not, once', async () => {
    const event = await create({ recurrence: rule })
    const rows = event.occurrences.map((row) =>
      row.date === third ? { ...row, status: 'cancelled' } : row,
    )
    const twice = { date: second, startTime: '10:00', endTime: '11:00' }
    await publish(await save(event, { occurrences: [...rows, twice] }))
    const found = async (from: string, until: string) => {
      const query = new URLSearchParams({
        'where[occurrences.startsAt][greater_than_equal]': `${from}T00:00:00.000Z`,
        'where[occurrences.startsAt][less_than]': `${until}T00:00:00.000Z`,
        'where[id][equals]': event.id,
      })
      const { json } = await portal.rest('GET', `/events?${query.toString()}`)
      return [json.totalDocs, (json.docs as unknown[]).length]
    }
    for (const date of [first, second, third]) {
      expect([date, await found(date, addDays(date, 1))]).toEqual([date, [1, 1]])
    }
    expect(await found(addDays(first, 1), second)).toEqual([0, 0])
    expect(await found(first, addDays(third, 1))).toEqual([1, 1])
  })
})
