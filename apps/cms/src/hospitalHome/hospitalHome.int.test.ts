import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type Actor,
  addDays,
  answerPromisedOn,
  eventStanding,
  toInstant,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'
import type { HospitalHomeContent } from './hospitalHome'

type Doc = Record<string, unknown> & { id: string; updatedAt: string }

const now = new Date()
const today = toLocalDate(now)

let portal: Portal
let people: People
let hospitals: Hospitals

const send = (who: keyof People, method: string, path: string, body?: unknown) =>
  portal.rest(method, path, { cookie: people[who], body })

async function drafted(
  who: keyof People,
  organizer: string,
  changes: object = {},
): Promise<string> {
  const answer = await send(who, 'POST', '/events?draft=true', salon(organizer, { ...changes }))
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
  return (answer.json.doc as Doc).id
}
async function published(organizer: string, changes: object = {}): Promise<string> {
  const id = await drafted('metroEditor', organizer, changes)
  const answer = await send('metroEditor', 'PATCH', `/events/${id}`, { _status: 'published' })
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
  return id
}
const step = async (who: keyof People, id: string, event: string, body?: object) => {
  const { status, text } = await send(who, 'POST', `/events/${id}/${event}`, body)
  expect([status, text]).toEqual([200, text])
}

async function requestOf(who: keyof People): Promise<{ req: PayloadRequest; actor: Actor }> {
  const { createLocalReq } = await import('payload')
  const { actorOf } = await import('../auth/actorOf')
  const { json } = await send(who, 'GET', '/users/me?depth=0')
  const { id } = json.user as Doc
  const user = await portal.payload.findByID({ collection: 'users', id, depth: 1 })
  const req = await createLocalReq(
    { user: { ...user, collection: 'users' } as never },
    portal.payload,
  )
  const actor = await actorOf(req)
  if (!actor) throw new Error('Nobody')
  return { req, actor }
}
async function homeOf(who: keyof People): Promise<HospitalHomeContent> {
  const { hospitalHome } = await import('./hospitalHome')
  const { req, actor } = await requestOf(who)
  return hospitalHome(req, actor, now)
}
const groupOf = (home: HospitalHomeContent, standing: string) =>
  home.events.find((group) => group.standing === standing)
const idsOf = (home: HospitalHomeContent, standing: string) =>
  groupOf(home, standing)?.events.map(({ id }) => id)

const on = (date: string, changes: object = {}) => ({
  occurrences: [{ date, startTime: '14:00', endTime: '15:30', status: 'scheduled', ...changes }],
})
const until = (deadlineDate: string) => ({
  application: { required: 'required', method: '電話で', deadlineDate },
})

/** What the first hospital has; the second has the same, so that every row of it would be seen. */
async function everythingOf(organizer: string) {
  const who = organizer === hospitals.a ? 'hospitalA' : 'hospitalB'
  const returned = await drafted(who, organizer, { title: '差し戻される会' })
  await step(who, returned, 'submit')
  await send('metroEditor', 'POST', `/events/${returned}/comments`, {
    body: '写真もあると良いです。',
  })
  await step('metroEditor', returned, 'return', {
    comment: '会場の階を書いてください。',
    field: 'venue.name',
  })
  const draft = await drafted(who, organizer)
  const submitted = await drafted(who, organizer)
  await step(who, submitted, 'submit')
  const coming = await published(organizer, {
    ...on(addDays(today, 20)),
    ...until(addDays(today, 5)),
  })
  const distant = await published(organizer, {
    ...on(addDays(today, 40)),
    ...until(addDays(today, 30)),
  })
  const recorded = await published(organizer, {
    ...on(addDays(today, -10)),
    format: 'online',
    archiveVideo: { title: '録画', url: 'https://example.jp/v' },
  })
  const unrecorded = await published(organizer, { ...on(addDays(today, -9)), format: 'online' })
  const change = await published(organizer, on(addDays(today, 50)))
  const changed = await send(who, 'PATCH', `/events/${change}?draft=true`, { title: '変える会' })
  expect(changed.status).toBe(200)
  return { returned, draft, submitted, coming, distant, recorded, unrecorded, change }
}

let own: Awaited<ReturnType<typeof everythingOf>>
let others: Awaited<ReturnType<typeof everythingOf>>

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  own = await everythingOf(hospitals.a)
  others = await everythingOf(hospitals.b)
}, 300_000)
afterAll(() => portal.close())

describe('the own events', () => {
  it('should stand where they stand', async () => {
    const home = await homeOf('hospitalA')
    expect(idsOf(home, 'returned')).toEqual([own.returned])
    expect(new Set(idsOf(home, 'draft'))).toEqual(new Set([own.draft, own.change]))
    expect(idsOf(home, 'submitted')).toEqual([own.submitted])
    expect(idsOf(home, 'published')).toEqual([own.coming, own.distant])
    expect(idsOf(home, 'ended')).toEqual([own.unrecorded, own.recorded])
    expect(groupOf(home, 'withdrawn')).toMatchObject({ total: 0 })
  })

  it('should say since when they wait, and until when an answer is promised', async () => {
    const [waiting] = groupOf(await homeOf('hospitalA'), 'submitted')?.events ?? []
    const since = waiting?.request?.since ?? ''
    expect(now.getTime() - Date.parse(since)).toBeLessThan(600_000)
    expect(waiting?.request).toEqual({
      since,
      promisedOn: answerPromisedOn(since),
      isLate: false,
      claim: null,
    })
  })

  it('should say which change stands beside something that visitors see', async () => {
    const drafts = groupOf(await homeOf('hospitalA'), 'draft')?.events ?? []
    expect(Object.fromEntries(drafts.map(({ id, isLive }) => [id, isLive]))).toEqual({
      [own.draft]: false,
      [own.change]: true,
    })
  })

  it('should be sorted as the rule sorts them', async () => {
    const home = await homeOf('hospitalA')
    for (const { standing, events } of home.events) {
      for (const { id } of events) {
        const { json } = await send('hospitalA', 'GET', `/events/${id}?draft=true&depth=0`)
        expect(eventStanding(json as never, now)).toBe(standing)
      }
    }
  })

  it('should include, with its organizer, what is held together with another', async () => {
    const shared = await published(hospitals.b, {
      ...on(addDays(today, 60)),
      coOrganizers: [hospitals.a],
    })
    const home = await homeOf('hospitalA')
    const found = groupOf(home, 'published')?.events.find(({ id }) => id === shared)
    expect(found).toMatchObject({ organizer: '病院hospital-b', date: addDays(today, 60) })
    await send('metroEditor', 'PATCH', `/events/${shared}`, {
      coOrganizers: [],
      _status: 'published',
    })
  })

  it('should be shown ten at a time and counted all', async () => {
    const many = await Promise.all(
      Array.from({ length: 11 }, () => drafted('publisherA', hospitals.a)),
    )
    const group = groupOf(await homeOf('hospitalA'), 'draft')
    expect([group?.events.length, group?.total]).toEqual([10, 13])
    const deletedAt = new Date().toISOString()
    for (const id of many) await send('systemAdmin', 'PATCH', `/events/${id}`, { deletedAt })
    expect(groupOf(await homeOf('hospitalA'), 'draft')?.total).toBe(2)
  })
})

describe('what is to be done', () => {
  it('should be mending what came back, with every open comment and its field', async () => {
    const { returned } = await homeOf('hospitalA')
    expect(returned).toEqual([
      {
        slug: 'events',
        id: own.returned,
        title: '差し戻される会',
        comments: [
          { body: '写真もあると良いです。', field: null },
          {
            body: '会場の階を書いてください。',
            field: { path: 'venue.name', label: '会場 › 会場の名前' },
          },
        ],
      },
    ])
  })

  it('should be the record of the own organization, where that came back', async () => {
    const path = `/organizations/${hospitals.a}`
    await send('hospitalA', 'PATCH', `${path}?draft=true`, { message: 'ご相談ください。' })
    expect((await send('hospitalA', 'POST', `${path}/submit`)).status).toBe(200)
    const comment = '電話番号も入れてください。'
    expect((await send('metroEditor', 'POST', `${path}/return`, { comment })).status).toBe(200)
    expect((await homeOf('hospitalA')).returned).toMatchObject([
      { slug: 'events', id: own.returned },
      { slug: 'organizations', id: hospitals.a, comments: [{ body: comment, field: null }] },
    ])
    expect((await homeOf('hospitalB')).returned).toMatchObject([{ id: others.returned }])
  })

  it('should be deadlines that are near', async () => {
    expect((await homeOf('hospitalA')).deadlines).toEqual([
      {
        id: own.coming,
        title: expect.any(String),
        at: new Date(Date.parse(toInstant(addDays(today, 6), '00:00')) - 1).toISOString(),
      },
    ])
  })

  it('should be recordings that are missing, until one waits for approval', async () => {
    const recordings = async () => (await homeOf('hospitalA')).recordings.map(({ id }) => id)
    expect(await recordings()).toEqual([own.unrecorded])
    const archiveVideo = { title: '録画', url: 'https://example.jp/w' }
    await send('hospitalA', 'PATCH', `/events/${own.unrecorded}?draft=true`, { archiveVideo })
    expect(await recordings()).toEqual([])
    expect((await homeOf('hospitalB')).recordings.map(({ id }) => id)).toEqual([others.unrecorded])
  })

  it('should be facts that nobody confirmed for long, until that waits for approval', async () => {
    expect((await homeOf('hospitalA')).facts).toEqual([
      { part: 'consultation-center', count: 1, confirmedOn: null },
    ])
    const consultationCenter = { availability: 'yes', confirmedOn: today }
    const path = `/organizations/${hospitals.a}?draft=true`
    const answer = await send('hospitalA', 'PATCH', path, { consultationCenter })
    expect(answer.status).toBe(200)
    expect((await homeOf('hospitalA')).facts).toEqual([])
  })
})

describe('of other organizations', () => {
  it.each(['hospitalA', 'publisherA', 'hospitalB'] as const)(
    'should be nothing in the home of %s',
    async (who) => {
      const foreign = Object.values(who === 'hospitalB' ? own : others)
      const home = JSON.stringify(await homeOf(who))
      for (const id of foreign) expect(home).not.toContain(id)
    },
  )

  it('should be nothing to begin a next edition from', async () => {
    const { earlierEvents } = await import('./earlierEvents')
    const { req, actor } = await requestOf('hospitalA')
    const { events, total } = await earlierEvents(req, actor, { page: 1, now })
    const ids = events.map(({ id }) => id)
    expect(total).toBe(Object.keys(own).length)
    expect(new Set(ids)).toEqual(new Set(Object.values(own)))
    expect(events.find(({ id }) => id === own.recorded)).toMatchObject({
      from: addDays(today, -10),
      venue: '1階 会議室',
      standing: 'ended',
    })
    const ends = events.map(({ to }) => to)
    expect(ends).toEqual(ends.toSorted().toReversed())
    expect((await earlierEvents(req, actor, { page: 2, now })).events).toEqual([])
  })

  it('should be nothing for somebody whose organization is missing, or who reaches everything', async () => {
    const { hospitalHome } = await import('./hospitalHome')
    const { earlierEvents } = await import('./earlierEvents')
    const lost = await requestOf('hospitalA')
    const { organizationId: _, ...nowhere } = lost.actor
    const staff = await requestOf('metroEditor')
    for (const { req, actor } of [{ ...lost, actor: nowhere }, staff]) {
      const { feedback: _reports, ...home } = await hospitalHome(req, actor, now)
      expect(Object.values(home).flat()).toEqual([])
      expect(await earlierEvents(req, actor, { page: 1, now })).toEqual({ total: 0, events: [] })
    }
  })
})
