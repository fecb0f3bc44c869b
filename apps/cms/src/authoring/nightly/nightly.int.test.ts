import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'
import type { checkPublished as CheckPublished } from './checkPublished'

let portal: Portal
let people: People
let hospitals: Hospitals
let checkPublished: typeof CheckPublished

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  ;({ checkPublished } = await import('./checkPublished'))
}, 120_000)
afterAll(() => portal.close())

type Row = {
  collection: string
  documentId: string
  title: string
  organization: string
  warnings: number
  findings: { rule: string; field: string }[]
  checkedOn: string
}
const night = (options = {}) => checkPublished(portal.payload, { pauseMs: 0, ...options })
async function rows(cookie: string | undefined, query = '') {
  const answer = await portal.rest('GET', `/text-checks?depth=0&limit=100${query}`, {
    ...(cookie ? { cookie } : {}),
  })
  return { status: answer.status, docs: (answer.json.docs ?? []) as Row[] }
}
const rowOf = async (id: string) =>
  (await rows(people.metroEditor)).docs.find(({ documentId }) => documentId === id)
const rulesOf = async (id: string) => (await rowOf(id))?.findings.map(({ rule }) => rule)
async function published(organizer: string, changes: object = {}): Promise<string> {
  const { id } = await portal.payload.create({
    collection: 'events',
    data: {
      ...salon(organizer, { summary: '来月に開きます。', ...changes }),
      _status: 'published',
    } as never,
  })
  return id
}

/** やること of the person's home, as far as it is about texts. */
async function homeOf(email: string) {
  const { hospitalHome } = await import('../../hospitalHome/hospitalHome')
  const { createLocalReq } = await import('payload')
  const { actorOf } = await import('../../auth/actorOf')
  const { docs } = await portal.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
  })
  const user = { ...docs[0], collection: 'users' } as never
  const req = await createLocalReq({ user }, portal.payload)
  const actor = await actorOf(req)
  if (!actor) throw new Error('nobody')
  return (await hospitalHome(req, actor, new Date())).texts
}
const patch = (path: string, body: object) =>
  portal.rest('PATCH', path, { cookie: people.metroEditor, body })

describe('a night', () => {
  it('checks what is published once, and again only what has changed', async () => {
    const [one, other] = [await published(hospitals.a), await published(hospitals.b)]
    // With the two hospitals.
    expect(await night()).toBe(4)
    expect(await rulesOf(one)).toContain('DAT-3')
    expect(await rowOf(other)).toMatchObject({ collection: 'events', organization: hospitals.b })
    const hospital = { collection: 'organizations', organization: hospitals.a, findings: [] }
    expect(await rowOf(hospitals.a)).toMatchObject(hospital)
    expect(await night()).toBe(0)

    // Not by a save of somebody, who would have it checked at once.
    await portal.payload.update({
      collection: 'events',
      id: one,
      data: { summary: '1月に開きます。', _status: 'published' },
    })
    expect(await night()).toBe(1)
    expect(await rulesOf(one)).not.toContain('DAT-3')
    expect(await rulesOf(other)).toContain('DAT-3')
  })

  it('checks everything again when the words are others, and what a new day changes', async () => {
    const count = (await rows(people.metroEditor)).docs.length
    const entry = { list: 'words', word: '話し合う会', reason: '短くします。' }
    const words = await portal.rest('POST', '/globals/writing-words', {
      cookie: people.metroEditor,
      body: { entries: [entry], _status: 'published' },
    })
    expect(words.status).toBe(200)
    expect(await night()).toBe(count)
    expect(await night()).toBe(0)

    await portal.payload.db.pool.query(`update text_checks set next_on = '2026-01-01'
      where document_id = (select document_id from text_checks order by id limit 1)`)
    expect(await night()).toBe(1)
    expect(await night()).toBe(0)
  })

  it('stops when it is told to, and goes on where it was', async () => {
    for (let made = 0; made < 3; made += 1) await published(hospitals.a)
    let asked = 0
    const mayGoOn = () => (asked += 1) <= 1
    expect(await night({ mayGoOn })).toBe(1)
    expect(await night()).toBe(2)
  })

  it('is one of several processes that try at once', async () => {
    for (let made = 0; made < 3; made += 1) await published(hospitals.a)
    const counts = await Promise.all([night({ pauseMs: 20 }), night({ pauseMs: 20 })])
    expect(counts.toSorted((a, b) => a - b)).toEqual([0, 3])
  })

  it('knows nothing of drafts', async () => {
    const before = (await rows(people.metroEditor)).docs.length
    await portal.rest('POST', '/events?draft=true', {
      cookie: people.hospitalA,
      body: salon(hospitals.a, { summary: '来月に開きます。' }),
    })
    expect(await night()).toBe(0)
    expect((await rows(people.metroEditor)).docs).toHaveLength(before)
  })
})

describe('a save', () => {
  it('of staff shows at once, and the next night looks once more', async () => {
    const id = await published(hospitals.a)
    await night()
    expect(await rulesOf(id)).toContain('DAT-3')
    const mended = await patch(`/events/${id}`, { summary: '1月です。', _status: 'published' })
    expect(mended.status).toBe(200)
    expect(await rulesOf(id)).not.toContain('DAT-3')
    expect(await night()).toBe(1)
    expect(await night()).toBe(0)
  })

  it('that withdraws or deletes takes it out', async () => {
    const [withdrawn, deleted] = [await published(hospitals.a), await published(hospitals.a)]
    await night()
    expect((await patch(`/events/${withdrawn}`, { _status: 'draft' })).status).toBe(200)
    expect(await rowOf(withdrawn)).toBeUndefined()
    await portal.payload.delete({ collection: 'events', id: deleted })
    expect(await rowOf(deleted)).toBeUndefined()
  })

  it('that comes while it is being checked wins', async () => {
    const id = await published(hospitals.a)
    const mended = async () => {
      const answer = await patch(`/events/${id}`, { summary: '1月です。', _status: 'published' })
      expect(answer.status).toBe(200)
    }
    await Promise.all([night(), mended()])
    expect(await rulesOf(id)).not.toContain('DAT-3')
  })
})

describe('what was found', () => {
  it('is read by those who may mend it', async () => {
    await published(hospitals.a)
    await published(hospitals.b)
    await night()
    const all = await rows(people.metroEditor)
    expect(new Set(all.docs.map(({ organization }) => organization)).size).toBe(2)
    const own = await rows(people.hospitalA)
    expect(own.docs.length).toBeGreaterThan(0)
    expect(new Set(own.docs.map(({ organization }) => organization))).toEqual(
      new Set([hospitals.a]),
    )
    const others = await rows(people.hospitalA, `&where[organization][equals]=${hospitals.b}`)
    expect(others.docs).toEqual([])
    for (const cookie of [undefined, people.reviewer, people.disabled]) {
      expect((await rows(cookie)).docs).toEqual([])
    }
    expect((await rows(undefined)).status).toBe(403)
  })

  it('is written by nobody', async () => {
    const { docs } = await rows(people.systemAdmin)
    const { id } = docs[0] as unknown as { id: string }
    const body = { collection: 'events', documentId: 'x', title: '偽の行' }
    for (const cookie of Object.values(people)) {
      const write = async (method: 'POST' | 'PATCH' | 'DELETE', path: string) =>
        (await portal.rest(method, path, { cookie, body })).status
      expect(await write('POST', '/text-checks')).toBeGreaterThanOrEqual(401)
      expect(await write('PATCH', `/text-checks/${id}`)).toBeGreaterThanOrEqual(401)
      expect(await write('DELETE', `/text-checks/${id}`)).toBeGreaterThanOrEqual(401)
    }
    const graphql = await portal.rest('POST', '/graphql', {
      cookie: people.systemAdmin,
      body: { query: '{ TextChecks { docs { title } } }' },
    })
    expect(graphql.json.errors).toBeDefined()
  })

  it('stands on the home of the hospital, in words that ask', async () => {
    const words = (text: string) => ({
      root: {
        ...{ type: 'root', format: '', indent: 0, version: 1, direction: null },
        children: [
          {
            ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null },
            children: [
              { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
            ],
          },
        ],
      },
    })
    const wrong = { body: words('1月21日（月）に開きます。'), title: '曜日の違う会' }
    const id = await published(hospitals.a, wrong)
    const over = { occurrences: [{ date: '2020-01-21', status: 'scheduled' }], slug: 'over' }
    await published(hospitals.a, { ...over, body: words('1月21日（月）です。') })
    const record = (data: object) =>
      portal.payload.update({
        collection: 'organizations',
        id: hospitals.a,
        data: { ...data, _status: 'published' },
      })
    // What staff keep of a hospital is nothing that it could mend.
    await record({ summary: '2037年1月21日（月）に開院しました。' })
    await night()
    const event = {
      slug: 'events',
      id,
      title: '曜日の違う会',
      fields: [{ path: 'body', label: '内容' }],
    }
    expect(await homeOf('a@portal.example')).toEqual([event])
    expect(await homeOf('b@portal.example')).toEqual([])

    await record({ consultationCenter: { note: '来月から予約が要ります。' } })
    await night()
    const path = 'consultationCenter.note'
    const own = {
      slug: 'organizations',
      id: hospitals.a,
      fields: [expect.objectContaining({ path })],
    }
    expect(await homeOf('a@portal.example')).toEqual([event, expect.objectContaining(own)])
    expect(await homeOf('b@portal.example')).toEqual([])

    // What is mended and waits for approval is nothing to do any more.
    const send = (method: string, way: string, body: object) =>
      portal.rest(method, way, { cookie: people.hospitalA, body })
    const mended = { consultationCenter: { note: '予約が要ります。' } }
    expect((await send('PATCH', `/organizations/${hospitals.a}?draft=true`, mended)).status).toBe(
      200,
    )
    expect((await send('POST', `/organizations/${hospitals.a}/submit`, {})).status).toBe(200)
    expect(await homeOf('a@portal.example')).toEqual([event])
  })

  it('is asked of a hospital in ten lines at most', async () => {
    const note = '090-1234-5678までお電話ください。'
    for (let made = 0; made < 11; made += 1) {
      await published(hospitals.b, { title: `会その${made}`, summary: note })
    }
    await night()
    expect(await homeOf('b@portal.example')).toHaveLength(10)
  })
})
