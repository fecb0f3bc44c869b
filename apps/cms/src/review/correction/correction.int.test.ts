import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import { signInAsRole } from '../../../test/metro'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'

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

const post = (cookie: string | undefined, path: string, body: unknown = {}) =>
  portal.rest('POST', path, { ...(cookie ? { cookie } : {}), body })
const newest = async (id: string) =>
  (await portal.rest('GET', `/events/${id}?draft=true&depth=0`, { cookie: approver })).json
const correct = async (id: string, body: object, cookie: string | undefined = approver) =>
  post(cookie, `/events/${id}/correct`, { baseVersion: (await newest(id)).updatedAt, ...body })
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const isLive = async (id: string) => (await portal.rest('GET', `/events/${id}`)).status === 200

async function submitted(changes: object = {}): Promise<string> {
  const date = addDays(toLocalDate(new Date()), 60)
  const occurrences = [{ date, startTime: '14:00', endTime: '15:30', status: 'scheduled' }]
  const event = salon(hospitals.a, { occurrences, ...changes })
  const made = await post(people.hospitalA, '/events?draft=true', event)
  const { id } = made.json.doc as { id: string }
  expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
  return id
}
const trail = async (id: string) => {
  const { docs } = await portal.payload.find({
    collection: 'audit-entries',
    where: { documentId: { equals: id } },
    sort: 'at',
    depth: 0,
  })
  return docs.map(({ action, comment }) => [action, comment ?? null])
}

describe('a trifle is mended with the approval', () => {
  const corrections = [
    { path: 'venue.name', value: '2階 会議室' },
    { path: 'occurrences.0.startTime', value: '13:30' },
  ]

  it('first tried, then published, told and written down', async () => {
    const id = await submitted()
    const before = await newest(id)
    const trial = await correct(id, { corrections, isTrial: true })
    expect([trial.status, trial.json.changes]).toEqual([
      200,
      [
        expect.objectContaining({ label: '開催日時', after: expect.stringContaining('13:30') }),
        expect.objectContaining({ before: '1階 会議室', after: '2階 会議室' }),
      ],
    ])
    expect((await newest(id)).updatedAt).toBe(before.updatedAt)

    const answer = await correct(id, { corrections, comment: '直しておきました。' })
    expect([answer.status, answer.json.state]).toEqual([200, 'published'])
    const { json } = await portal.rest('GET', `/events/${id}?depth=0`)
    expect(json).toMatchObject({
      venue: { name: '2階 会議室', address: '東京都千代田区1-1' },
      occurrences: [{ startTime: '13:30', endTime: '15:30' }],
      summary: before.summary,
    })
    const told = expect.stringContaining('会場 › 会場の名前：「1階 会議室」→「2階 会議室」')
    expect((await trail(id)).slice(-2)).toEqual([
      ['correct', told],
      ['approve', '直しておきました。'],
    ])
    const { docs } = await portal.payload.db.find<{ id: string }>({
      collection: 'outbox-jobs',
      where: { kind: { equals: 'mail' } },
      pagination: false,
    })
    expect(JSON.stringify(docs)).toContain('公開の前に直したところ')
    // Sent twice, it is done once.
    const twice = await correct(id, { corrections: [{ path: 'venue.name', value: '3階' }] })
    expect(twice.status).toBe(409)
  })

  it('not of another version than was shown, and nothing half done', async () => {
    const id = await submitted()
    const { updatedAt } = await newest(id)
    await portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { summary: '別の内容です。' },
    })
    await post(people.hospitalA, `/events/${id}/submit`)
    const late = await correct(id, { corrections, baseVersion: updatedAt })
    expect([late.status, await isLive(id)]).toEqual([409, false])

    const wrong = [{ path: 'occurrences.0.endTime', value: '09:00' }]
    const refused = await correct(id, { corrections: [...corrections, ...wrong] })
    expect([refused.status, await isLive(id)]).toEqual([400, false])
    expect(await newest(id)).toMatchObject({
      workflowState: 'submitted',
      venue: { name: '1階 会議室' },
    })
  })

  it('as it was shown: a date that leaves a day of the rule leaves the day to the rule', async () => {
    const day = addDays(toLocalDate(new Date()), 60)
    const row = { date: day, startTime: '14:00', endTime: '15:30', status: 'scheduled' }
    const recurrence = {
      pattern: 'weekly',
      weekdays: [WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]],
      from: day,
      count: 1,
      startTime: '14:00',
      endTime: '15:30',
    }
    const id = await submitted({ occurrences: [row], recurrence })
    const moved = [{ path: 'occurrences.0.date', value: addDays(day, 1) }]
    const trial = await correct(id, { corrections: moved, isTrial: true })
    expect(trial.status).toBe(200)
    const shown = trial.json.changes as { label: string; after: string }[]
    expect((await correct(id, { corrections: moved })).status).toBe(200)
    const { json } = await portal.rest('GET', `/events/${id}?depth=0`)
    expect(json).toMatchObject({
      occurrences: [{ date: addDays(day, 1) }],
      recurrence: { exceptions: [{ date: day }] },
    })
    const told = (await trail(id)).find(([action]) => action === 'correct')
    expect(shown.map(({ label }) => label)).toEqual(['開催日時', 'くり返し › 開かない日'])
    expect(String(told?.[1]).split('\n')).toHaveLength(shown.length)
  })

  it('not what nobody has seen: the fixes of rules became others meanwhile', async () => {
    const id = await submitted()
    const body = { corrections: [{ path: 'venue.name', value: '2階' }] }
    const { json } = await correct(id, { ...body, isTrial: true })
    const other = await correct(id, {
      corrections: [{ path: 'venue.name', value: '3階' }],
      seen: json.seen,
    })
    expect([other.status, await isLive(id)]).toEqual([409, false])
    expect((await correct(id, { ...body, seen: 1 })).status).toBe(400)
    expect((await correct(id, { ...body, seen: json.seen })).status).toBe(200)
  })

  it('whatever is mended of when and how one applies', async () => {
    const id = await submitted({
      application: {
        required: 'required',
        method: 'お電話で',
        deadlineDate: addDays(toLocalDate(new Date()), 50),
      },
    })
    const typed = [
      { path: 'title', value: `患者サロン 直した ${id.slice(0, 4)}` },
      { path: 'application.deadlineDate', value: addDays(toLocalDate(new Date()), 51) },
      { path: 'application.deadlineTime', value: '17:00' },
      { path: 'venue.address', value: '東京都新宿区1-1' },
      { path: 'contact.phone', value: '03-1234-5678' },
    ]
    const answer = await correct(id, { corrections: typed })
    expect([answer.status, answer.json.errors]).toEqual([200, undefined])
  })

  it.each<[string, unknown]>([
    ['nothing', []],
    ['the organizer', [{ path: 'organizer', value: 'x' }]],
    ['the state', [{ path: 'workflowState', value: 'published' }]],
    ['no list', 'x'],
    ['no text', [{ path: 'title', value: { ja: 'x' } }]],
    ['no title', [{ path: 'title', value: '' }]],
    ['no date', [{ path: 'occurrences.0.date', value: '2026-02-30' }]],
    ['an unknown choice', [{ path: 'kind', value: 'party' }]],
    ['a control character', [{ path: 'title', value: 'a\u0000b' }]],
  ])('not %s: 400', async (_name, bad) => {
    const id = await submitted()
    const answer = await correct(id, { corrections: bad })
    const [error] = answer.json.errors as { message: string }[]
    expect([answer.status, error?.message]).toEqual([400, expect.stringMatching(/[ぁ-ん]/)])
    expect((await newest(id)).workflowState).toBe('submitted')
  })

  it.each<[keyof People | 'nobody', number]>([
    ['hospitalA', 403],
    ['publisherA', 403],
    ['hospitalB', 404],
    ['reviewer', 403],
    ['nobody', 401],
  ])('not by %s: %d', async (who, status) => {
    const id = await submitted()
    const { updatedAt } = await newest(id)
    const cookie = who === 'nobody' ? undefined : people[who]
    for (const isTrial of [true, false]) {
      const body = { corrections, baseVersion: updatedAt, isTrial }
      expect((await post(cookie, `/events/${id}/correct`, body)).status).toBe(status)
    }
    expect(await isLive(id)).toBe(false)
  })
})
