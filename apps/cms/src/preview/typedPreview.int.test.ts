import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { reviewers } from '../../test/reviewers'
import { salon } from '../../test/salon'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

type Json = Record<string, unknown>
type Who = keyof People | 'visitor'

const cookieOf = (who: Who) => (who === 'visitor' ? {} : { cookie: people[who] })
const rest = (who: Who, method: string, path: string, body?: unknown) =>
  portal.rest(method, path, { ...cookieOf(who), ...(body === undefined ? {} : { body }) })
const said = ({ status, json }: RestAnswer) => [
  status,
  (json.errors as { message: string }[] | undefined)?.[0]?.message,
]
const JAPANESE = expect.stringMatching(/\p{Script=Hiragana}/u)

async function made(who: Who, slug: string, data: object): Promise<string> {
  const answer = await rest(who, 'POST', `/${slug}?draft=true&depth=0`, data)
  expect([answer.status, answer.text.slice(0, 400)]).toEqual([201, expect.any(String)])
  return (answer.json.doc as { id: string }).id
}

const event = (changes: object = {}) =>
  made('hospitalA', 'events', salon(hospitals.a, { ...changes }))

const type = (who: Who, path: string, data: unknown, marker: unknown = randomUUID()) =>
  rest(who, 'POST', `/preview/${path}`, { marker, data })

/** What the site gets for an address of a preview. */
async function shown(url: string): Promise<{ status: number; doc: Json; isTyped: unknown }> {
  const { pathname, searchParams } = new URL(url)
  const typed = searchParams.get('typed')
  const language = searchParams.get('language')
  const query = new URLSearchParams({
    ...(typed ? { typed } : {}),
    ...(language ? { locale: language } : {}),
  })
  const { status, json, headers } = await portal.rest('GET', `${pathname}?${query.toString()}`, {
    headers: { authorization: `Preview ${searchParams.get('token')}` },
  })
  if (status === 200) expect(headers.get('cache-control')).toBe('private, no-store')
  return { status, doc: (json.doc ?? {}) as Json, isTyped: json.isTyped }
}

async function typedAndShown(who: Who, path: string, data: object) {
  const answer = await type(who, path, data)
  expect([answer.status, answer.text.slice(0, 400)]).toEqual([200, expect.any(String)])
  return shown(String(answer.json.url))
}

describe('what is typed and not saved', () => {
  it('is laid over the newest draft, and changes no document', async () => {
    const id = await event({ title: '保存した題名', summary: '保存した要約' })
    const before = await rest('hospitalA', 'GET', `/events/${id}?draft=true&depth=0`)
    const { doc, isTyped } = await typedAndShown('hospitalA', `events/${id}`, {
      title: ' 入力中の題名 ',
      venue: { name: '別館' },
      occurrences: [{ date: '2037-02-18', startTime: '10:00', endTime: '11:00' }],
    })
    expect(isTyped).toBe(true)
    expect(doc).toMatchObject({
      id,
      title: '入力中の題名',
      summary: '保存した要約',
      // A group is laid field by field, and what is worked out of the fields follows them.
      venue: { name: '別館', address: '東京都千代田区1-1' },
      startsAt: '2037-02-18T01:00:00.000Z',
      organizer: { id: hospitals.a, name: '病院hospital-a' },
    })
    const after = await rest('hospitalA', 'GET', `/events/${id}?draft=true&depth=0`)
    expect(after.json).toEqual(before.json)
    const versions = await rest('hospitalA', 'GET', `/events/versions?where[parent][equals]=${id}`)
    expect(versions.json.totalDocs).toBe(1)
  })

  it('is shown before the first save, with the dates that a rule means', async () => {
    const { doc, isTyped } = await typedAndShown('hospitalA', 'events/new', {
      title: '新しい会',
      organizer: hospitals.a,
      occurrences: [{}],
      recurrence: {
        pattern: 'weekly',
        weekdays: ['wed'],
        startTime: '14:00',
        endTime: '15:00',
        from: '2037-01-07',
        until: '2037-01-21',
      },
    })
    expect(isTyped).toBe(true)
    expect(doc.title).toBe('新しい会')
    expect((doc.occurrences as Json[]).map(({ date }) => date)).toEqual([
      '2037-01-07',
      '2037-01-14',
      '2037-01-21',
    ])
    const found = await rest('hospitalA', 'GET', '/events?draft=true&where[title][equals]=新しい会')
    expect(found.json.totalDocs).toBe(0)
  })

  it('shows what it can of half-typed and misshapen values', async () => {
    const id = await event({ title: '保存した題名', capacity: 20 })
    const { doc, isTyped } = await typedAndShown('hospitalA', `events/${id}`, {
      title: '長'.repeat(500),
      capacity: 'x',
      format: 'no-such-format',
      organizer: hospitals.a,
      coOrganizers: 'nobody',
      flyer: 'no-uuid',
      contact: { email: 'soudan@', name: '患者支援室' },
      occurrences: [
        { date: '2037-02-3', startTime: '14:00' },
        { date: '2037-02-18', startTime: '14:00', endTime: '13:00' },
      ],
      body: { root: 'text' },
      unknown: { secret: 1 },
    })
    expect(isTyped).toBe(true)
    expect(doc).toMatchObject({ title: '長'.repeat(120), capacity: null, format: null })
    expect(doc.contact).toMatchObject({ email: null, name: '患者支援室' })
    expect(doc.occurrences).toMatchObject([
      { date: null, startTime: '14:00' },
      { date: '2037-02-18', startTime: '14:00', endTime: null },
    ])
    expect(doc).not.toHaveProperty('unknown')
  })

  it('is asked for in its own language only, with Japanese where it has no words', async () => {
    const id = await made('metroEditor', 'content-items', {
      title: '働くことと治療',
      summary: '日本語の要約',
      kind: 'page',
    })
    const path = `content-items/${id}?locale=en`
    const answer = await type('metroEditor', path, { title: 'Work', summary: '' })
    expect(answer.status).toBe(200)
    const url = String(answer.json.url)
    expect((await shown(url)).doc).toMatchObject({ title: 'Work', summary: '日本語の要約' })
    const { doc } = await shown(url.replace('&language=en', ''))
    expect(doc).toMatchObject({ title: '働くことと治療', summary: '日本語の要約' })
  })
})

describe('nobody', () => {
  it.each<[Who, number]>([
    ['visitor', 401],
    ['disabled', 401],
    ['hospitalB', 404],
    ['reviewer', 403],
  ])('previews in a draft that is not theirs to write: %s', async (who, status) => {
    const id = await event({ title: '他院の下書き' })
    const answer = await type(who, `events/${id}`, { title: 'x' })
    expect(said(answer)).toEqual([status, JAPANESE])
    expect(answer.text).not.toContain('他院の下書き')
  })

  it.each([['another hospital'], ['nobody']])(
    'previews an event in the name of %s',
    async (whom) => {
      const id = await event()
      const data = { title: 'x', organizer: whom === 'nobody' ? null : hospitals.b }
      for (const path of [`events/${id}`, 'events/new']) {
        const { doc } = await typedAndShown('hospitalA', path, data)
        expect(doc).toMatchObject({ title: 'x', organizer: { id: hospitals.a } })
      }
    },
  )

  it('is shown the text of another person, or of another form', async () => {
    const id = await event({ title: '保存した題名' })
    const first = await type('hospitalA', `events/${id}`, { title: '入力中の題名' })
    const marker = new URL(String(first.json.url)).searchParams.get('typed') ?? ''
    // A colleague of the same hospital, with a preview of their own and the marker of the other.
    const second = await type('publisherA', `events/${id}`, { title: '同僚の題名' })
    const theirs = String(second.json.url).replace(/typed=.*$/, `typed=${marker}`)
    expect(await shown(theirs)).toMatchObject({ isTyped: false, doc: { title: '保存した題名' } })
    // The own marker under the preview of another document.
    const otherId = await event({ title: '別の下書き' })
    const third = await type('hospitalA', `events/${otherId}`, { title: 'y' })
    const mixed = String(third.json.url).replace(/typed=.*$/, `typed=${marker}`)
    expect(await shown(mixed)).toMatchObject({ isTyped: false, doc: { title: '別の下書き' } })
    const forged = String(first.json.url).replace('/events/', '/resources/')
    expect((await shown(forged)).status).toBe(401)
  })

  it('sets what only the portal sets', async () => {
    const id = await event({ title: '保存した題名' })
    const { doc } = await typedAndShown('hospitalA', `events/${id}`, {
      id: randomUUID(),
      _status: 'published',
      workflowState: 'published',
      submittedAt: '2037-01-01T00:00:00.000Z',
      knownFindings: { at: 'x' },
      copiedFrom: randomUUID(),
      startsAt: '2000-01-01T00:00:00.000Z',
      createdAt: '2000-01-01T00:00:00.000Z',
    })
    const stored = (await rest('hospitalA', 'GET', `/events/${id}?draft=true&depth=0`)).json
    const names = [
      'id',
      '_status',
      'workflowState',
      'submittedAt',
      'copiedFrom',
      'startsAt',
      'createdAt',
    ]
    expect(names.map((name) => [name, doc[name]])).toEqual(
      names.map((name) => [name, stored[name]]),
    )
    expect(doc.knownFindings ?? null).toEqual(stored.knownFindings ?? null)
  })

  it('reads a document by naming its id', async () => {
    const secret = await made('metroEditor', 'topics', {
      title: '秘密のトピック',
      slug: 'secret-topic',
    })
    const organization = await made('metroEditor', 'organizations', {
      name: '秘密の病院',
      slug: 'secret-hospital',
      kind: 'hospital',
    })
    const answer = await type('hospitalA', 'events/new', {
      title: '探る会',
      organizer: hospitals.a,
      topics: [secret],
      coOrganizers: [organization],
    })
    const url = String(answer.json.url)
    const { pathname, searchParams } = new URL(url)
    const read = await portal.rest('GET', `${pathname}?typed=${searchParams.get('typed')}`, {
      headers: { authorization: `Preview ${searchParams.get('token')}` },
    })
    expect(read.json.isTyped).toBe(true)
    expect(read.text).not.toContain('秘密')
  })

  it('is shown what they have no right to any more', async () => {
    const id = await event({ title: '保存した題名' })
    const answer = await type('publisherA', `events/${id}`, { title: '入力中の題名' })
    const url = String(answer.json.url)
    expect((await shown(url)).isTyped).toBe(true)
    const me = (await rest('publisherA', 'GET', '/users/me')).json.user as { id: string }
    const { docs } = await portal.payload.find({
      collection: 'editor-roles',
      where: { key: { equals: 'reviewer' } },
    })
    await portal.payload.update({
      collection: 'users',
      id: me.id,
      data: { role: docs[0]?.id, organization: null },
    })
    expect(await shown(url)).toMatchObject({ isTyped: false, doc: { title: '保存した題名' } })
  })
})

describe('what is kept', () => {
  const rows = async () => {
    const { rows: found } = await portal.payload.db.pool.query<{ key: string }>(
      `select key from payload_kv where key like 'typed:%'`,
    )
    return found.map(({ key }) => key)
  }

  it('is gone after 15 minutes, on the page and in the database', async () => {
    const id = await event({ title: '保存した題名' })
    const { json } = await type('hospitalA', `events/${id}`, { title: '入力中の題名' })
    const url = String(json.url)
    expect((await shown(url)).isTyped).toBe(true)
    const fresh = await type('hospitalA', 'events/new', { title: 'x', organizer: hospitals.a })
    await portal.payload.db.pool.query(
      `update payload_kv set data = jsonb_set(data, '{expires}', to_jsonb($1::bigint)) where key like 'typed:%'`,
      [Date.now() - 1],
    )
    expect(await shown(url)).toMatchObject({ isTyped: false, doc: { title: '保存した題名' } })
    expect((await shown(String(fresh.json.url))).status).toBe(404)
    const { sweepTyped } = await import('./typedStore')
    await sweepTyped(portal.payload.db, Date.now())
    expect(await rows()).toEqual([])
  })

  it('is of four forms of a person at most, and one text of each', async () => {
    const marker = randomUUID()
    const body = { title: 'x', organizer: hospitals.a }
    await type('hospitalA', 'events/new', body, marker)
    await type('hospitalA', 'events/new', body, marker)
    const own = (await rows()).filter((key) => key.endsWith(marker))
    expect(own).toHaveLength(1)
    const [user = ''] = own[0]?.split(marker) ?? []
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => type('hospitalA', 'events/new', body)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    await type('hospitalA', 'events/new', body, marker)
    const kept = (await rows()).filter((key) => key.startsWith(user))
    expect(kept).toHaveLength(4)
    expect(kept).toContain(own[0])
  })

  it.each<[string, unknown, unknown, number]>([
    ['without a marker', { title: 'x' }, undefined, 400],
    ['with a marker that is none', { title: 'x' }, '../../etc', 400],
    ['that is no form', 'text', randomUUID(), 400],
    ['that is too long', { summary: 'あ'.repeat(300_001) }, randomUUID(), 400],
    ['with a control character', { title: 'a\u0000b' }, randomUUID(), 400],
    ['with a dotted name', { 'title.en': 'x' }, randomUUID(), 400],
    [
      'that is too deep',
      { body: JSON.parse('{"a":'.repeat(150) + '1' + '}'.repeat(150)) as unknown },
      randomUUID(),
      400,
    ],
  ])('is nothing %s', async (_what, data, marker, status) => {
    const id = await event()
    const answer = await rest('hospitalA', 'POST', `/preview/events/${id}`, { marker, data })
    expect(said(answer)).toEqual([status, JAPANESE])
  })

  it.each([
    ['users/new', 404],
    ['globals/home', 404],
    ['events/1', 404],
    [`events/${randomUUID()}`, 404],
    ['events/new?locale=all', 400],
  ])('is nothing under %s', async (path, status) => {
    const answer = await type('metroEditor', path, { title: 'x' })
    expect(said(answer)).toEqual([status, JAPANESE])
  })
})

it('a review link shows what is saved', async () => {
  const act = reviewers(portal, people, hospitals)
  const id = await act.drafted({ title: '保存した題名' })
  expect((await type('hospitalA', `events/${id}`, { title: '入力中の題名' })).status).toBe(200)
  const { token } = await act.linkTo(id)
  expect((await act.open(token)).json.doc).toMatchObject({ id, title: '保存した題名' })
})
