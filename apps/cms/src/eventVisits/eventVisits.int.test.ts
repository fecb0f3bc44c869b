import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import { randomUUID } from 'node:crypto'
import { siteOf } from '../../test/feedback'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

const today = toLocalDate(new Date())

let portal: Portal
let people: People
let hospitals: Hospitals
let site: Awaited<ReturnType<typeof siteOf>>
let ownEvent: string
let otherEvent: string

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  site = await siteOf(portal)
  ownEvent = await make(people.publisherA, hospitals.a, 'own')
  otherEvent = await make(people.metroEditor, hospitals.b, 'other')
})
afterAll(() => portal.close())
beforeEach(async () => {
  await rows('delete from event_visits')
  await rows('delete from event_visit_batches')
})

async function make(cookie: string, organizer: string, slug: string): Promise<string> {
  const made = await portal.rest('POST', '/events', {
    cookie,
    body: { ...salon(organizer), slug, _status: 'published' },
  })
  expect(made.status).toBe(201)
  return (made.json.doc as { id: string }).id
}
const rows = async (query: string): Promise<Record<string, unknown>[]> =>
  (await portal.payload.db.drizzle.execute(query)).rows
const row = (slug: string, fields: object = {}) => ({
  slug,
  day: today,
  views: 2,
  calendars: 1,
  ...fields,
})
const bodyOf = (batch: object) =>
  JSON.stringify({ purpose: 'visits', nonce: randomUUID(), id: randomUUID(), ...batch })
const send = (batch: object) => {
  const body = bodyOf(batch)
  return portal.rest('POST', '/visits', { body, headers: site.signed(body) })
}
const counted = () =>
  rows('select event, day, views::int, calendars::int from event_visits order by day')

describe('what the site counted', () => {
  it('adds up by event and day', async () => {
    const yesterday = addDays(today, -1)
    expect((await send({ rows: [row('own'), row('own', { day: yesterday })] })).status).toBe(201)
    expect((await send({ rows: [row('own')] })).status).toBe(201)
    expect(await counted()).toEqual([
      { event: ownEvent, day: yesterday, views: 2, calendars: 1 },
      { event: ownEvent, day: today, views: 4, calendars: 2 },
    ])
  })

  it('counts once, however often the same batch is sent, also at the same moment', async () => {
    const batch = { id: randomUUID(), rows: [row('own')] }
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(batch)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    await send(batch)
    expect(await counted()).toEqual([{ event: ownEvent, day: today, views: 2, calendars: 1 }])
  })

  it('adds up batches of the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send({ rows: [row('own'), row('other')] })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect((await counted()).map(({ views }) => views)).toEqual([40, 40])
  })

  it('keeps nothing of what is no event, or of days that cannot be', async () => {
    const answer = await send({
      rows: [
        row('nowhere'),
        row('own', { day: addDays(today, -61) }),
        row('own', { day: addDays(today, 2) }),
      ],
    })
    expect(answer.status).toBe(201)
    expect(await counted()).toEqual([])
  })

  it.each<[string, object]>([
    ['no rows', {}],
    ['a name that is none', { id: 'x', rows: [] }],
    ['less than nothing', { rows: [row('own', { views: -1 })] }],
    ['half a visit', { rows: [row('own', { views: 0.5 })] }],
    ['too many', { rows: [row('own', { views: 1e12 })] }],
    ['a number in letters', { rows: [row('own', { views: '1' })] }],
    ['no day', { rows: [row('own', { day: '2026-02-30' })] }],
    ['a path', { rows: [row("own'; drop table events; --")] }],
    ['more than numbers', { rows: [row('own', { address: '192.0.2.1' })] }],
    ['another purpose', { purpose: 'feedback', rows: [] }],
    ['too many rows', { rows: Array.from({ length: 5001 }, () => row('own')) }],
  ])('%s is refused in Japanese, and leaves nothing', async (_, batch) => {
    const answer = await send(batch)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('送信された集計が正しくありません。')
    expect(await rows('select 1 from event_visit_batches')).toEqual([])
    expect(await counted()).toEqual([])
  })

  it('is taken from the site alone, and no request twice', async () => {
    const body = bodyOf({ rows: [row('own')] })
    const key = { key: 'another secret of somebody' }
    const headers = site.signed(body)
    const attempts = [{}, site.signed(body, key), site.signed(`${body} `)]
    for (const attempt of attempts) {
      expect((await portal.rest('POST', '/visits', { body, headers: attempt })).status).toBe(401)
    }
    expect((await portal.rest('POST', '/visits', { body, headers })).status).toBe(201)
    expect((await portal.rest('POST', '/visits', { body, headers })).status).toBe(401)
    const cookie = people.systemAdmin
    expect((await portal.rest('POST', '/visits', { body, cookie })).status).toBe(401)
  })
})

describe('who sees it', () => {
  beforeEach(() => send({ rows: [row('own'), row('other')] }))
  const seenBy = async (cookie?: string) => {
    const answer = await portal.rest('GET', '/event-visits', cookie ? { cookie } : {})
    const docs = (answer.json.docs ?? []) as { event: string }[]
    return [answer.status, docs.map(({ event }) => event).toSorted()]
  }

  it('a hospital its own, staff all, visitors nothing', async () => {
    expect(await seenBy(people.publisherA)).toEqual([200, [ownEvent]])
    expect(await seenBy(people.hospitalB)).toEqual([200, [otherEvent]])
    expect(await seenBy(people.metroEditor)).toEqual([200, [ownEvent, otherEvent].toSorted()])
    expect((await seenBy())[0]).toBe(403)
    expect((await seenBy(people.disabled))[0]).toBe(403)
  })

  it('nobody writes it, or sees which batches came', async () => {
    const [one] = (await portal.rest('GET', '/event-visits', { cookie: people.systemAdmin })).json
      .docs as { id: string }[]
    for (const cookie of [people.systemAdmin, people.publisherA]) {
      for (const [method, path] of [
        ['POST', '/event-visits'],
        ['PATCH', `/event-visits/${one?.id}`],
        ['DELETE', `/event-visits/${one?.id}`],
        ['DELETE', '/event-visits?where[id][exists]=true'],
        ['GET', '/event-visit-batches'],
        ['DELETE', '/event-visit-batches?where[id][exists]=true'],
      ] as const) {
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: { views: 99 } }
        const answer = await portal.rest(method, path, { cookie, ...body })
        expect([403, 404]).toContain(answer.status)
      }
    }
    expect((await counted()).map(({ views }) => views)).toEqual([2, 2])
  })

  it('stands beside the event and on the home of its hospital', async () => {
    const answer = await portal.rest('GET', `/events/${ownEvent}/outputs`, {
      cookie: people.publisherA,
    })
    expect((answer.json.outputs as { visits: object }).visits).toEqual({ views: 2, calendars: 1 })
    const { eventsByStanding } = await import('../hospitalHome/eventsByStanding')
    const { createLocalReq } = await import('payload')
    const { actorOf } = await import('../auth/actorOf')
    const { docs } = await portal.payload.find({
      collection: 'users',
      where: { email: { equals: 'pa@portal.example' } },
    })
    const req = await createLocalReq(
      { user: { ...docs[0], collection: 'users' } as never },
      portal.payload,
    )
    const actor = await actorOf(req)
    const groups = actor ? await eventsByStanding(req, actor, new Date()) : []
    const published = groups.find(({ standing }) => standing === 'published')
    expect(published?.events.map(({ id, visits }) => [id, visits])).toEqual([
      [ownEvent, { views: 2, calendars: 1 }],
    ])
  })
})
