import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { signInAsRole } from '../../test/metro'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

let portal: Portal
let people: People
let hospitals: Hospitals
let approver: string

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  approver = await signInAsRole(portal, 'metro-approver')
}, 120_000)
afterAll(() => portal.close())

type Doc = Record<string, unknown> & { id: string; updatedAt: string }
type Level = 'approval' | 'times-and-venue' | 'everything'
const post = (cookie: string | undefined, path: string, body: unknown = {}) =>
  portal.rest('POST', path, { ...(cookie ? { cookie } : {}), body })
const patch = (cookie: string, path: string, body: unknown) =>
  portal.rest('PATCH', path, { cookie, body })
const get = (cookie: string | undefined, path: string) =>
  portal.rest('GET', path, cookie ? { cookie } : {})
const message = ({ json }: RestAnswer) => (json.errors as { message: string }[])[0]?.message
const trustOf = async (id: string) => (await get(approver, `/organizations/${id}/trust`)).json.level
const live = (id: string) => get(undefined, `/events/${id}?depth=0`)
const described = async (id: string, cookie = people.hospitalA) =>
  (await get(cookie, `/events/${id}/workflow`)).json as {
    state: string
    events: { event: string }[]
    afterReview: { publication: unknown; decisions: string[]; since: string } | null
  }
const eventsOf = async (id: string, cookie?: string) =>
  (await described(id, cookie)).events.map(({ event }) => event)

/** Decides as staff do in the form of the organization. */
async function trust(level: Level, organization = hospitals.a): Promise<void> {
  const from = await trustOf(organization)
  const answer = await post(approver, `/organizations/${organization}/trust`, { level, from })
  expect([answer.status, answer.json]).toEqual([200, { level }])
}
async function drafted(changes: object = {}, cookie = people.hospitalA): Promise<string> {
  const made = await post(cookie, '/events?draft=true', salon(hospitals.a, { ...changes }))
  expect(made.status).toBe(201)
  return (made.json.doc as Doc).id
}
async function published(changes: object = {}): Promise<string> {
  const id = await drafted(changes)
  expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
  expect((await post(approver, `/events/${id}/approve`)).status).toBe(200)
  return id
}
const change = async (id: string, changes: object, cookie = people.hospitalA) =>
  expect((await patch(cookie, `/events/${id}?draft=true`, changes)).status).toBe(200)
const atOnce = (id: string, cookie: string | undefined = people.hospitalA, body: object = {}) =>
  post(cookie, `/events/${id}/publish-at-once`, body)
const LATER = {
  occurrences: [{ date: '2037-01-21', startTime: '15:00', endTime: '16:30', status: 'scheduled' }],
}

beforeEach(() => trust('approval'))

describe('who decides about trust', () => {
  it.each<[keyof People | 'nobody', number]>([
    ['hospitalA', 403],
    ['publisherA', 403],
    ['hospitalB', 403],
    ['metroEditor', 403],
    ['reviewer', 403],
    ['disabled', 401],
    ['nobody', 401],
    ['systemAdmin', 200],
  ])('%s: %d', async (who, status) => {
    const cookie = who === 'nobody' ? undefined : people[who]
    const path = `/organizations/${hospitals.a}/trust`
    const body = { level: 'everything', from: 'approval' }
    expect((await post(cookie, path, body)).status).toBe(status)
    expect((await get(cookie, path)).status).toBe(status)
    expect(await trustOf(hospitals.a)).toBe(status === 200 ? 'everything' : 'approval')
  })

  it('finds no other way in', async () => {
    const row = { organization: hospitals.a, level: 'everything' }
    for (const cookie of [people.hospitalA, approver, people.systemAdmin]) {
      expect((await post(cookie, '/organization-trust', row)).status).toBe(403)
      expect((await get(cookie, '/organization-trust')).status).toBe(403)
      expect(
        (await patch(cookie, '/organization-trust?where[level][exists]=true', row)).status,
      ).toBe(403)
    }
    const names = await post(approver, '/graphql', { query: '{ __schema { types { name } } }' })
    expect(JSON.stringify(names.json)).not.toMatch(/OrganizationTrust/i)
    // The record of the organization knows nothing of it, whoever writes it.
    await patch(people.hospitalA, `/organizations/${hospitals.a}?draft=true`, {
      phone: '03-5321-1111',
      trust: 'everything',
      level: 'everything',
    })
    const own = await get(people.hospitalA, `/organizations/${hospitals.a}?draft=true`)
    expect(Object.keys(own.json)).not.toEqual(expect.arrayContaining(['trust']))
    expect(await trustOf(hospitals.a)).toBe('approval')
  })

  it('writes down who decided what, and refuses what somebody else decided meanwhile', async () => {
    await trust('times-and-venue')
    const path = `/organizations/${hospitals.a}/trust`
    const stale = await post(people.systemAdmin, path, { level: 'everything', from: 'approval' })
    expect(stale.status).toBe(409)
    expect(
      (await post(approver, path, { level: 'times-and-venue', from: 'approval' })).status,
    ).toBe(200)
    const { docs } = await portal.payload.find({
      collection: 'audit-entries',
      where: {
        and: [{ action: { equals: 'set-trust' } }, { documentId: { equals: hospitals.a } }],
      },
      sort: '-at',
    })
    expect(docs[0]).toMatchObject({
      actorName: 'metro-approver@portal.example',
      documentTitle: '病院hospital-a',
      changes: { trust: { from: 'approval', to: 'times-and-venue' } },
    })
    const before = docs.length
    await trust('times-and-venue')
    const again = await portal.payload.count({
      collection: 'audit-entries',
      where: {
        and: [{ action: { equals: 'set-trust' } }, { documentId: { equals: hospitals.a } }],
      },
    })
    expect(again.totalDocs).toBe(before)
  })

  it.each([
    ['no level', {}, 400],
    ['an unknown one', { level: 'all', from: 'approval' }, 400],
    ['without what was seen', { level: 'everything' }, 400],
    ['no text', { level: 'everything', from: 'approval', comment: 1 }, 400],
  ])('says what is wrong: %s', async (_name, body, status) => {
    const answer = await post(approver, `/organizations/${hospitals.a}/trust`, body)
    expect([answer.status, typeof message(answer)]).toEqual([status, 'string'])
  })

  it.each(['00000000-0000-7000-8000-000000000000', 'x', '1'])('knows no %s', async (id) => {
    expect((await get(approver, `/organizations/${id}/trust`)).status).toBe(404)
    const body = { level: 'everything', from: 'approval' }
    expect((await post(approver, `/organizations/${id}/trust`, body)).status).toBe(404)
  })

  it('does not tell the hospital why', async () => {
    const why = '締切の誤りが続いたため'
    const from = await trustOf(hospitals.a)
    const path = `/organizations/${hospitals.a}/trust`
    const to = from === 'approval' ? 'times-and-venue' : 'approval'
    expect((await post(approver, path, { level: to, from, comment: why })).status).toBe(200)
    const seen = await get(people.hospitalA, `/organizations/${hospitals.a}/workflow`)
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.json)).not.toMatch(/set-trust|締切の誤り/)
  })

  it('two at once are one decision', async () => {
    const path = `/organizations/${hospitals.b}/trust`
    const answers = await Promise.all(
      ['times-and-venue', 'everything'].map((level) =>
        post(approver, path, { level, from: 'approval' }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('proposes by the record of clean approvals, with its figures', async () => {
    const before = (await get(approver, `/organizations/${hospitals.a}/trust`)).json
    const { requests } = before.record as { requests: number }
    await published()
    const returned = await drafted()
    await post(people.hospitalA, `/events/${returned}/submit`)
    await post(approver, `/events/${returned}/return`, { comment: '曜日' })
    const after = (await get(approver, `/organizations/${hospitals.a}/trust`)).json
    expect(after).toMatchObject({
      suggested: 'approval',
      record: { requests: Math.min(10, requests + 2), cleanInARow: 0 },
    })
  })
})

describe('a copy made by hand', () => {
  const path = () => `/organizations/${hospitals.b}/trust`
  const record = async () => (await get(approver, path())).json.record
  const copied = async (id: string) => {
    const answer = await post(people.hospitalB, `/events/${id}/duplicate?draft=true`)
    expect(answer.status).toBeLessThan(300)
    const copy = (answer.json.doc as Doc).id
    const changes = { title: `写し ${copy}`, slug: `copy-${copy}` }
    await change(copy, changes, people.hospitalB)
    return copy
  }
  const sent = async (id: string) =>
    expect((await post(people.hospitalB, `/events/${id}/submit`)).status).toBe(200)

  it('takes no fault away, and earns what its own request earns', async () => {
    const made = await post(people.hospitalB, '/events?draft=true', salon(hospitals.b))
    const { id } = made.json.doc as Doc
    await sent(id)
    await post(approver, `/events/${id}/return`, { comment: '曜日' })
    expect(await record()).toEqual({ requests: 1, clean: 0, cleanInARow: 0 })

    const copy = await copied(id)
    expect(await record()).toEqual({ requests: 1, clean: 0, cleanInARow: 0 })
    await sent(copy)
    expect((await post(approver, `/events/${copy}/approve`)).status).toBe(200)
    expect(await record()).toEqual({ requests: 2, clean: 1, cleanInARow: 1 })

    // A copy of what was approved has been approved by nobody.
    await copied(copy)
    expect(await record()).toEqual({ requests: 2, clean: 1, cleanInARow: 1 })
    const thrown = { deletedAt: new Date().toISOString() }
    const gone = await portal.rest('PATCH', `/events/${id}?trash=true`, {
      cookie: people.systemAdmin,
      body: thrown,
    })
    expect(gone.status).toBe(200)
    expect(await record()).toEqual({ requests: 2, clean: 1, cleanInARow: 1 })
  })

  it('is a first publication for a hospital that is trusted with times and places', async () => {
    await trust('times-and-venue', hospitals.b)
    const made = await post(people.hospitalB, '/events?draft=true', salon(hospitals.b))
    const { id } = made.json.doc as Doc
    await sent(id)
    expect((await post(approver, `/events/${id}/approve`)).status).toBe(200)
    const copy = await copied(id)
    expect((await atOnce(copy, people.hospitalB)).status).toBe(403)
    await trust('approval', hospitals.b)
  })
})

describe('a hospital that needs approval', () => {
  it('publishes nothing at once', async () => {
    const id = await published()
    await change(id, LATER)
    expect(await eventsOf(id)).toEqual(['submit'])
    const refused = await atOnce(id)
    expect([refused.status, message(refused)]).toEqual([
      403,
      expect.stringContaining('都の承認が必要です'),
    ])
    expect((await live(id)).json.occurrences).toMatchObject([{ startTime: '14:00' }])
  })
})

describe('a hospital that is trusted with times and places', () => {
  beforeEach(() => trust('times-and-venue'))

  it('publishes such a change at once, which staff look at afterwards', async () => {
    const id = await published()
    await change(id, { ...LATER, venue: { name: '講堂', address: '東京都千代田区1-1' } })
    expect(await eventsOf(id)).toEqual(['publish-at-once', 'submit'])
    expect(await atOnce(id, undefined, { comment: '部屋が変わりました。' })).toMatchObject({
      status: 200,
      json: { state: 'published' },
    })
    expect((await live(id)).json).toMatchObject({
      occurrences: [{ startTime: '15:00', startsAt: '2037-01-21T06:00:00.000Z' }],
      venue: { name: '講堂' },
    })
    expect((await described(id)).afterReview).toMatchObject({ decisions: [] })
    expect((await described(id, approver)).afterReview).toMatchObject({
      publication: { returnsTo: 'before' },
      decisions: ['accept', 'return'],
    })
    expect((await post(approver, `/events/${id}/review`, { decision: 'accept' })).status).toBe(200)
    expect((await described(id)).afterReview).toBeNull()
    expect((await live(id)).json.venue).toMatchObject({ name: '講堂' })
  })

  it.each<[string, object]>([
    ['another day', { occurrences: [{ ...LATER.occurrences[0], date: '2037-01-22' }] }],
    ['a time and a word', { ...LATER, summary: '別の内容です。' }],
    ['a flyer-like text', { title: '別の催し' }],
  ])('needs approval for %s', async (_name, changes) => {
    const id = await published()
    const before = (await live(id)).json
    await change(id, changes)
    expect(await eventsOf(id)).toEqual(['submit'])
    expect((await atOnce(id)).status).toBe(403)
    expect((await live(id)).json).toEqual(before)
  })

  it('needs approval for the first publication', async () => {
    const id = await drafted()
    expect((await atOnce(id)).status).toBe(403)
    expect((await live(id)).status).toBe(404)
  })
})

describe('a hospital that is trusted with everything', () => {
  beforeEach(() => trust('everything'))

  it('publishes a new event, which goes off the site where staff return it', async () => {
    const id = await drafted()
    expect((await atOnce(id)).status).toBe(200)
    expect((await live(id)).status).toBe(200)
    expect((await described(id, approver)).afterReview).toMatchObject({
      publication: { returnsTo: 'nothing' },
    })
    const review = (body: object) => post(approver, `/events/${id}/review`, body)
    expect((await review({ decision: 'return', comment: ' ' })).status).toBe(400)
    expect(
      (await review({ decision: 'return', comment: '対象の方を書いてください。' })).status,
    ).toBe(200)
    expect((await live(id)).status).toBe(404)
    expect(await described(id)).toMatchObject({ state: 'returned', afterReview: null })
    expect((await review({ decision: 'return', comment: 'もう一度' })).status).toBe(409)
    // What staff returned they look at before it is public again.
    await change(id, { summary: '患者さんとご家族のための会です。' })
    expect((await atOnce(id)).status).toBe(403)
    expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
    expect((await post(approver, `/events/${id}/approve`)).status).toBe(200)
    await change(id, { summary: '少し直しました。' })
    expect((await atOnce(id)).status).toBe(200)
  })

  it('publishes changes, which are undone down to what staff had seen', async () => {
    const id = await published({ summary: '見た内容です。' })
    await change(id, { summary: '一つ目の変更です。' })
    expect((await atOnce(id)).status).toBe(200)
    const { since } = (await described(id)).afterReview!
    await change(id, { summary: '二つ目の変更です。', capacity: 20 })
    expect((await atOnce(id)).status).toBe(200)
    // The wait does not begin anew.
    expect((await described(id)).afterReview?.since).toBe(since)
    const returned = await post(approver, `/events/${id}/review`, {
      decision: 'return',
      comment: '元に戻しました。',
    })
    expect(returned.status).toBe(200)
    const { json } = await live(id)
    expect([json.summary, json.capacity ?? null]).toEqual(['見た内容です。', null])
    // What was written is not lost.
    const draft = await get(people.hospitalA, `/events/${id}?draft=true&depth=0`)
    expect(draft.json).toMatchObject({
      summary: '二つ目の変更です。',
      capacity: 20,
      workflowState: 'returned',
    })
    expect(await described(id)).toMatchObject({
      state: 'returned',
      timeline: expect.arrayContaining([
        expect.objectContaining({ action: 'return', comment: '元に戻しました。' }),
      ]),
    })
  })

  it('leaves a newer change where it stands, and what was called off called off', async () => {
    const id = await published({ summary: '見た内容です。' })
    await change(id, { summary: '公開した変更です。' })
    await atOnce(id)
    const announced = await post(people.hospitalA, `/events/${id}/announce`, {
      status: 'cancelled',
      reason: '台風のため',
    })
    expect(announced.status).toBe(200)
    await change(id, { summary: '次の変更です。' })
    await post(people.hospitalA, `/events/${id}/submit`)
    const returned = await post(approver, `/events/${id}/review`, {
      decision: 'return',
      comment: '戻しました。',
    })
    expect(returned.status).toBe(200)
    expect((await live(id)).json).toMatchObject({
      summary: '見た内容です。',
      status: 'cancelled',
      statusNote: '台風のため',
    })
    const after = await described(id, approver)
    expect(after).toMatchObject({
      state: 'submitted',
      afterReview: { publication: null, decisions: ['accept', 'revert'] },
    })
    expect((await post(approver, `/events/${id}/review`, { decision: 'revert' })).status).toBe(200)
    expect((await live(id)).json).toMatchObject({ summary: '見た内容です。', status: 'scheduled' })
  })

  it('taking back an announcement alone leaves the publication to be looked at', async () => {
    const id = await published()
    await change(id, { summary: '公開した変更です。' })
    await atOnce(id)
    await post(people.hospitalA, `/events/${id}/announce`, { status: 'postponed', reason: '雪' })
    expect((await post(approver, `/events/${id}/review`, { decision: 'revert' })).status).toBe(200)
    expect((await described(id, approver)).afterReview).toMatchObject({
      decisions: ['accept', 'return'],
    })
    expect((await live(id)).json).toMatchObject({
      summary: '公開した変更です。',
      status: 'scheduled',
    })
  })

  it('an approval is a look at everything that was published before', async () => {
    const id = await published()
    await change(id, { summary: '公開した変更です。' })
    await atOnce(id)
    await change(id, { summary: '依頼した変更です。' })
    await post(people.hospitalA, `/events/${id}/submit`)
    expect((await post(approver, `/events/${id}/approve`)).status).toBe(200)
    expect((await described(id, approver)).afterReview).toBeNull()
  })

  it('gives no trust back by what is said of an announcement, or by beginning anew', async () => {
    const id = await published({ summary: '見た内容です。' })
    await change(id, { summary: '直す必要のある変更です。' })
    await atOnce(id)
    await post(people.hospitalA, `/events/${id}/announce`, { status: 'postponed', reason: '雪' })
    const review = (body: object) => post(approver, `/events/${id}/review`, body)
    expect((await review({ decision: 'return', comment: '戻しました。' })).status).toBe(200)
    expect((await review({ decision: 'accept' })).status).toBe(200)
    await change(id, { summary: '同じ変更です。' })
    expect((await atOnce(id)).status).toBe(403)
    const again = await post(people.hospitalA, `/events/${id}/again`)
    const edition = (again.json.doc as Doc).id
    await change(edition, { ...LATER, status: 'scheduled' })
    expect((await atOnce(edition)).status).toBe(403)
  })

  it('an approval is a look, also while an announcement waits; what was approved is gone back to', async () => {
    const id = await published({ summary: '最初の内容です。' })
    await post(people.hospitalA, `/events/${id}/announce`, { status: 'postponed', reason: '雪' })
    await change(id, { summary: '承認した内容です。' })
    await post(people.hospitalA, `/events/${id}/submit`)
    expect((await post(approver, `/events/${id}/approve`)).status).toBe(200)
    expect((await described(id, approver)).afterReview).toMatchObject({ publication: null })
    await change(id, { summary: 'あとの変更です。' })
    expect((await atOnce(id)).status).toBe(200)
    const returned = await post(approver, `/events/${id}/review`, {
      decision: 'return',
      comment: '戻しました。',
    })
    expect(returned.status).toBe(200)
    expect((await live(id)).json).toMatchObject({ summary: '承認した内容です。' })
  })

  it('shows what is on the site, not what was begun to be written beside it', async () => {
    const { reviewOf } = await import('../review/reviewOf')
    const id = await published({ summary: '見た内容です。' })
    await change(id, { summary: '公開した変更です。' })
    await atOnce(id)
    await change(id, { summary: '見た内容です。' })
    const { createLocalReq } = await import('payload')
    const { docs } = await portal.payload.find({
      collection: 'users',
      where: { email: { equals: 'metro-approver@portal.example' } },
      depth: 1,
    })
    const user = { ...docs[0]!, collection: 'users' } as never
    const { changes } = await reviewOf(await createLocalReq({ user }, portal.payload), 'events', id)
    expect(changes).toEqual([
      expect.objectContaining({ path: 'summary', after: '公開した変更です。' }),
    ])
  })

  it('is stopped by what nobody may publish', async () => {
    const incomplete = await drafted({ kind: null, format: null })
    expect((await atOnce(incomplete)).status).toBe(400)
    const blocked = await drafted({
      summary: 'くわしくはこちら→ http://example.com/あ　い',
      contact: {},
    })
    const refused = await atOnce(blocked)
    expect([refused.status, message(refused)]).toEqual([
      400,
      expect.stringContaining('問い合わせ先'),
    ])
    expect((await live(blocked)).status).toBe(404)
  })

  it('decides about the version that was shown, once', async () => {
    const id = await published()
    await change(id, { summary: '新しい内容です。' })
    const { updatedAt } = (await get(people.hospitalA, `/events/${id}?draft=true`)).json as Doc
    await change(id, { summary: 'もっと新しい内容です。' })
    expect((await atOnce(id, undefined, { baseVersion: updatedAt })).status).toBe(409)
    const answers = await Promise.all([atOnce(id), atOnce(id)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('a trust that is taken away meanwhile is not relied on', async () => {
    const id = await published()
    await change(id, { summary: '新しい内容です。' })
    await trust('approval')
    expect((await atOnce(id)).status).toBe(403)
  })

  it('is trusted with its own events alone, by nobody but who asks for their approval', async () => {
    const id = await published({ coOrganizers: [hospitals.b] })
    await trust('everything', hospitals.b)
    const asked = async (cookie: string | undefined, expected: number) =>
      expect((await atOnce(id, cookie)).status).toBe(expected)
    // A co-organizer may write the draft, but it stands in another's name.
    await change(id, { summary: '共催の病院が書きました。' }, people.hospitalB)
    expect(await eventsOf(id, people.hospitalB)).toEqual(['submit'])
    await asked(people.hospitalB, 403)
    await asked(people.reviewer, 403)
    await asked(approver, 403)
    await asked(people.disabled, 401)
    expect((await portal.rest('POST', `/events/${id}/publish-at-once`, { body: {} })).status).toBe(
      401,
    )
    expect((await live(id)).json.summary).not.toBe('共催の病院が書きました。')
    // Moving it into the own name does not help.
    expect(
      (await patch(people.hospitalB, `/events/${id}?draft=true`, { organizer: hospitals.b }))
        .status,
    ).toBe(403)
  })

  it('is for events alone', async () => {
    const path = `/organizations/${hospitals.a}`
    expect(
      (await patch(people.hospitalA, `${path}?draft=true`, { phone: '03-1111-2222' })).status,
    ).toBe(200)
    expect((await post(people.hospitalA, `${path}/publish-at-once`)).status).toBe(404)
    expect((await get(undefined, path)).json.phone ?? null).not.toBe('03-1111-2222')
  })

  it('opens no other way to the site', async () => {
    const id = await published()
    const before = (await live(id)).json
    await change(id, { summary: '裏口の内容です。' })
    const { docs } = await portal.payload.findVersions({
      collection: 'events',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
    })
    const tries = [
      await patch(people.hospitalA, `/events/${id}`, { _status: 'published' }),
      await patch(people.hospitalA, `/events/${id}?draft=true`, { _status: 'published' }),
      await patch(people.hospitalA, `/events?where[id][equals]=${id}`, { _status: 'published' }),
      await post(people.hospitalA, `/events/versions/${docs[0]?.id}`, {}),
      await post(people.hospitalA, `/events/${id}/approve`),
      await post(people.hospitalA, `/events/${id}/publish`),
      await post(people.hospitalA, `/events/${id}/review`, { decision: 'accept' }),
      await post(people.hospitalA, '/events', salon(hospitals.a, { _status: 'published' })),
    ]
    expect(tries.map(({ status }) => status >= 400)).toEqual(tries.map(() => true))
    const mutation = `mutation { updateEvent(id: "${id}", data: { _status: published, venue: { name: "裏口" } }) { id } }`
    const graphql = await post(people.hospitalA, '/graphql', { query: mutation })
    expect(JSON.stringify(graphql.json)).toContain('"updateEvent":null')
    expect((await live(id)).json).toEqual(before)
  })

  it('tells staff, and the hospital what became of it', async () => {
    const id = await published()
    await change(id, { summary: 'お知らせする内容です。' })
    await atOnce(id)
    await post(approver, `/events/${id}/review`, {
      decision: 'return',
      comment: '直してください。',
    })
    const { docs } = await portal.payload.db.find<{
      id: string
      payload: { to: string; subject: string; text: string }
    }>({
      collection: 'outbox-jobs',
      where: { kind: { equals: 'mail' } },
      pagination: false,
    })
    const about = docs.map(({ payload }) => payload).filter(({ text }) => text.includes(id))
    const to = (word: string) =>
      about.filter(({ subject }) => subject.includes(word)).map((mail) => mail.to)
    expect(to('公開（事後確認）')).toContain('metro-approver@portal.example')
    expect(to('差し戻し（公開後の確認）')).toEqual(['a@portal.example'])
  })
})

describe('who may publish anyway', () => {
  it('is looked at afterwards and taken back just the same', async () => {
    const id = await published({ summary: '見た内容です。' })
    const own = await patch(people.publisherA, `/events/${id}`, {
      summary: '自分で公開しました。',
      _status: 'published',
    })
    expect(own.status).toBe(200)
    expect(await eventsOf(id, people.publisherA)).not.toContain('publish-at-once')
    const returned = await post(approver, `/events/${id}/review`, {
      decision: 'return',
      comment: '戻しました。',
    })
    expect(returned.status).toBe(200)
    expect((await live(id)).json.summary).toBe('見た内容です。')
  })
})
