import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'

type Doc = Record<string, unknown> & { id: string }
type Group = Record<string, unknown>

let portal: Portal
let people: People
let hospitals: Hospitals
let source: Doc

const send = (who: keyof People | null, method: string, path: string, body?: unknown) =>
  portal.rest(method, path, { body, ...(who ? { cookie: people[who] } : {}) })
const again = (who: keyof People | null, id: string) => send(who, 'POST', `/events/${id}/again`)
const newest = async (id: string) =>
  (await send('systemAdmin', 'GET', `/events/${id}?draft=true&depth=0`)).json as Doc
const docOf = ({ json }: RestAnswer) => json.doc as Doc
const sentence = ({ json }: RestAnswer) => (json.errors as { message: string }[])[0]?.message
const drafts = async () =>
  (await portal.payload.db.count({ collection: 'events', where: {} })).totalDocs

const wednesday = '2037-01-21'
const paragraph = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [
          { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

const full = () => ({
  coOrganizers: [hospitals.b],
  body: paragraph('お茶を飲みながら話します。'),
  occurrences: [
    {
      date: wednesday,
      startTime: '14:00',
      endTime: '15:30',
      status: 'cancelled',
      note: '第12回',
      statusNote: '雪のため',
    },
  ],
  application: {
    required: 'required',
    method: '電話で',
    opensOn: '2037-01-07',
    deadlineDate: '2037-01-19',
    deadlineTime: '17:00',
    full: true,
  },
  contact: { name: '患者支援室', phone: '03-0000-0000', hours: '平日 9:00〜17:00' },
  capacity: 20,
  status: 'changed',
  statusNote: '会場を変えました。',
  archiveVideo: { title: '録画', url: 'https://example.jp/video' },
})

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

beforeEach(async () => {
  source = docOf(await send('hospitalA', 'POST', '/events?draft=true', salon(hospitals.a, full())))
})

const publish = async () => {
  const { status } = await send('metroEditor', 'PATCH', `/events/${source.id}`, {
    _status: 'published',
  })
  expect(status).toBe(200)
}

describe('who begins the next edition', () => {
  it.each([
    ['a visitor', null, 401],
    ['a hospital that only holds it together with another', 'hospitalB', 403],
    ['a reviewer', 'reviewer', 403],
    ['an account that is closed', 'disabled', 401],
  ] as const)('should not be %s', async (_, who, status) => {
    await publish()
    const before = await drafts()
    const answer = await again(who, source.id)
    expect(answer.status).toBe(status)
    expect(sentence(answer)).toMatch(/[ぁ-ん]/)
    expect(await drafts()).toBe(before)
  })

  it('should not learn whether there are drafts of others', async () => {
    await send('hospitalA', 'PATCH', `/events/${source.id}?draft=true`, { coOrganizers: [] })
    const of = async (id: string) => {
      const { status, text } = await again('hospitalB', id)
      return { status, text }
    }
    expect(await of(source.id)).toEqual(await of('019c0000-0000-7000-8000-000000000000'))
    expect((await of(source.id)).status).toBe(404)
    expect((await of('none')).status).toBe(404)
    await send('metroEditor', 'PATCH', `/events/${source.id}`, { _status: 'published' })
    expect((await of(source.id)).status).toBe(404)
  })

  it.each(['hospitalA', 'publisherA', 'metroEditor'] as const)('may be %s', async (who) => {
    await publish()
    const answer = await again(who, source.id)
    expect(answer).toMatchObject({ status: 200, json: { state: 'draft', isNew: true } })
    expect(docOf(answer)).toMatchObject({ organizer: hospitals.a, _status: 'draft' })
  })

  it('should not be possible from the trash', async () => {
    const deletedAt = new Date().toISOString()
    await send('metroEditor', 'PATCH', `/events/${source.id}`, { deletedAt })
    expect((await again('hospitalA', source.id)).status).toBe(404)
  })
})

describe('what it begins with', () => {
  it('should be the same event on the next date', async () => {
    await publish()
    const answer = await again('hospitalA', source.id)
    expect(answer.json.firstDate).toBe('2037-02-18')
    const doc = await newest(docOf(answer).id)
    for (const name of [
      'title',
      'kind',
      'format',
      'summary',
      'body',
      'audiences',
      'capacity',
      'contact',
      'fee',
    ]) {
      expect([name, doc[name]]).toEqual([name, source[name]])
    }
    expect(doc).toMatchObject({ organizer: hospitals.a, coOrganizers: [hospitals.b] })
    expect(doc.venue).toMatchObject({ name: '1階 会議室', address: '東京都千代田区1-1' })
    expect(doc.occurrences).toEqual([
      expect.objectContaining({
        date: '2037-02-18',
        startTime: '14:00',
        endTime: '15:30',
        status: 'scheduled',
        startsAt: '2037-02-18T05:00:00.000Z',
      }),
    ])
    const [row] = doc.occurrences as Group[]
    expect([row?.note, row?.statusNote, row?.full].some(Boolean)).toBe(false)
    expect(doc.application).toMatchObject({
      method: '電話で',
      opensOn: '2037-02-04',
      deadlineDate: '2037-02-16',
      deadlineTime: '17:00',
      deadlineAt: '2037-02-16T08:00:00.000Z',
      full: false,
    })
    expect(doc).toMatchObject({
      status: 'scheduled',
      workflowState: 'draft',
      copiedFrom: source.id,
    })
    expect(doc.statusNote ?? null).toBeNull()
    expect(Object.values(doc.archiveVideo as Group).some(Boolean)).toBe(false)
    expect(doc.slug).toBeNull()
  })

  it('should get the address of the date that is saved, not of the one that was proposed', async () => {
    const { id } = docOf(await again('hospitalA', source.id))
    const occurrences = [{ date: '2037-02-25', startTime: '14:00', status: 'scheduled' }]
    await send('hospitalA', 'PATCH', `/events/${id}?draft=true`, { occurrences })
    expect((await newest(id)).slug).toMatch(/^20370225-/)
    const untouched = docOf(await again('hospitalA', source.id)).id
    expect((await send('hospitalA', 'POST', `/events/${untouched}/submit`)).status).toBe(200)
    expect((await newest(untouched)).slug).toMatch(/^20370218-/)
  })

  it('should say the dates of a rule, in the period after the present one', async () => {
    const today = toLocalDate(new Date())
    const recurrence = {
      pattern: 'weekly',
      weekdays: ['wed'],
      from: today,
      until: addDays(today, 40),
      startTime: '14:00',
      endTime: '15:30',
      exceptions: [{ date: addDays(today, 20) }],
    }
    await send('hospitalA', 'PATCH', `/events/${source.id}?draft=true`, { recurrence })
    const last = ((await newest(source.id)).occurrences as { date: string }[]).at(-1)?.date ?? ''
    const answer = await again('hospitalA', source.id)
    const doc = await newest(docOf(answer).id)
    const dates = (doc.occurrences as { date: string }[]).map(({ date }) => date)
    expect(dates[0]).toBe(answer.json.firstDate)
    expect(dates.length).toBeGreaterThan(3)
    expect(dates.every((date) => date > last && date > addDays(today, 40))).toBe(true)
    expect((doc.recurrence as Group).exceptions).toEqual([])
  })

  it('should leave empty what is not valid any more', async () => {
    const { db } = portal.payload
    await db.drizzle.execute(
      sql`update _events_v set version_contact_phone = 'いつでも' where parent_id = ${source.id}`,
    )
    const answer = await again('hospitalA', source.id)
    expect(answer.status).toBe(200)
    const doc = await newest(docOf(answer).id)
    expect(doc.contact).toMatchObject({ name: '患者支援室', phone: null })
  })

  it('should leave out a deadline that would come after the last date', async () => {
    const occurrences = ['2037-01-01', '2037-01-31'].map((date) => ({ date, status: 'scheduled' }))
    const application = { required: 'required', opensOn: null, deadlineDate: '2037-01-31' }
    await send('hospitalA', 'PATCH', `/events/${source.id}?draft=true`, {
      occurrences,
      application,
    })
    const answer = await again('hospitalA', source.id)
    expect(answer.status).toBe(200)
    const doc = await newest(docOf(answer).id)
    expect((doc.occurrences as Group[]).map(({ date }) => date)).toEqual([
      '2037-02-05',
      '2037-02-28',
    ])
    expect(doc.application).toMatchObject({
      deadlineDate: null,
      deadlineAt: null,
      method: '電話で',
    })
  })

  it('should be possible from an event without dates', async () => {
    await send('hospitalA', 'PATCH', `/events/${source.id}?draft=true`, { occurrences: [] })
    expect(await again('hospitalA', source.id)).toMatchObject({
      status: 200,
      json: { firstDate: null, isNew: true },
    })
  })
})

describe('the event that it was made from', () => {
  it('should stay as it was', async () => {
    await publish()
    const before = [await newest(source.id), (await send(null, 'GET', `/events/${source.id}`)).json]
    await again('hospitalA', source.id)
    expect([
      await newest(source.id),
      (await send(null, 'GET', `/events/${source.id}`)).json,
    ]).toEqual(before)
  })
})

describe('pressed twice', () => {
  it('should be one draft', async () => {
    const before = await drafts()
    const answers = await Promise.all([1, 2, 3].map(() => again('hospitalA', source.id)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map((answer) => docOf(answer).id)).size).toBe(1)
    expect(answers.filter(({ json }) => json.isNew === true)).toHaveLength(1)
    expect(await drafts()).toBe(before + 1)
    expect((await again('publisherA', source.id)).json).toMatchObject({
      isNew: false,
      doc: { id: docOf(answers[0] as RestAnswer).id },
    })
  })

  it.each([
    [
      'when the first was touched',
      (id: string) => send('hospitalA', 'PATCH', `/events/${id}?draft=true`, { capacity: 5 }),
    ],
    [
      'when the event has changed since',
      () => send('hospitalA', 'PATCH', `/events/${source.id}?draft=true`, { capacity: 5 }),
    ],
    [
      'when the first was thrown away',
      (id: string) =>
        send('metroEditor', 'PATCH', `/events/${id}`, { deletedAt: new Date().toISOString() }),
    ],
    [
      'when the first was submitted',
      (id: string) => send('hospitalA', 'POST', `/events/${id}/submit`),
    ],
  ])('should be another draft %s', async (_, change) => {
    const first = docOf(await again('hospitalA', source.id))
    expect((await change(first.id)).status).toBe(200)
    const second = await again('hospitalA', source.id)
    expect(second).toMatchObject({ status: 200, json: { isNew: true } })
    expect(docOf(second).id).not.toBe(first.id)
  })
})

describe('copiedFrom', () => {
  it('should not be for visitors, nor for others who read the published event', async () => {
    const { id } = docOf(await again('hospitalA', source.id))
    await send('hospitalA', 'PATCH', `/events/${id}?draft=true`, { coOrganizers: [] })
    await send('metroEditor', 'PATCH', `/events/${id}`, { _status: 'published' })
    for (const who of [null, 'hospitalB'] as const) {
      const { json } = await send(who, 'GET', `/events/${id}?depth=0`)
      expect(json.title).toBe(source.title)
      expect(json).not.toHaveProperty('copiedFrom')
      const found = await send(who, 'GET', `/events?where[copiedFrom][equals]=${source.id}`)
      expect(found.status).toBe(400)
    }
    expect((await send('hospitalA', 'GET', `/events/${id}?depth=0`)).json.copiedFrom).toBe(
      source.id,
    )
  })

  it('should not be set or changed by a request', async () => {
    const { id } = docOf(await again('hospitalA', source.id))
    const copiedFrom = docOf(
      await send('hospitalA', 'POST', '/events?draft=true', salon(hospitals.a)),
    ).id
    for (const who of ['hospitalA', 'systemAdmin'] as const) {
      const created = await send(
        who,
        'POST',
        '/events?draft=true',
        salon(hospitals.a, { copiedFrom }),
      )
      expect((await newest(docOf(created).id)).copiedFrom).toBeNull()
      await send(who, 'PATCH', `/events/${id}?draft=true`, { copiedFrom })
      expect((await newest(id)).copiedFrom).toBe(source.id)
      const query = `mutation { updateEvent(id: "${id}", draft: true, data: { copiedFrom: "${copiedFrom}" }) { id } }`
      await send(who, 'POST', '/graphql', { query })
      expect((await newest(id)).copiedFrom).toBe(source.id)
      const copy = await send(who, 'POST', `/events/${id}/duplicate`, { copiedFrom })
      expect((await newest(docOf(copy).id)).copiedFrom).toBeNull()
    }
    const query = `mutation { createEvent(draft: true, data: { title: "新しい会", organizer: "${hospitals.a}", copiedFrom: "${copiedFrom}" }) { id } }`
    const made = await send('hospitalA', 'POST', '/graphql', { query })
    const createdId = (made.json.data as { createEvent?: { id?: string } } | undefined)?.createEvent
      ?.id
    if (createdId) expect((await newest(createdId)).copiedFrom).toBeNull()
    else expect(made.text).toMatch(/errors/)
  })
})
