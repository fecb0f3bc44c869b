import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import { createLocalReq } from 'payload'
import { signInAsRole } from '../../../test/metro'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'
import type { TogetherResult } from './approveTogether'
import type { unchangedAmong as UnchangedAmong } from './unchangedAmong'
import type { waitingItems as WaitingItems } from '../../workflow/waitingItems'

let portal: Portal
let people: People
let hospitals: Hospitals
let approver: string
// The environment is read when the code is imported.
let unchangedAmong: typeof UnchangedAmong
let waitingItems: typeof WaitingItems

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  approver = await signInAsRole(portal, 'metro-approver')
  ;({ unchangedAmong } = await import('./unchangedAmong'))
  ;({ waitingItems } = await import('../../workflow/waitingItems'))
}, 120_000)
afterAll(() => portal.close())

type Pool = { connect: () => Promise<{ release: () => void }> }
type Item = { id: string; baseVersion: string }
const post = (cookie: string | undefined, path: string, body: unknown = {}) =>
  portal.rest('POST', path, { ...(cookie ? { cookie } : {}), body })
const patch = (id: string, body: unknown) =>
  portal.rest('PATCH', `/events/${id}?draft=true`, { cookie: people.hospitalA, body })
const isLive = async (id: string) => (await portal.rest('GET', `/events/${id}`)).status === 200
const version = async (id: string) => {
  const { json } = await portal.rest('GET', `/events/${id}?draft=true&depth=0`, {
    cookie: approver,
  })
  return json.updatedAt as string
}
const together = (items: unknown, cookie: string | undefined = approver) =>
  post(cookie, '/events/approve-together', { items })
const resultsOf = async (items: Item[]) => (await together(items)).json.results as TogetherResult[]

/** How often the database was asked. */
let questions = 0

let hour = 8
/** Each at another time: two of one name at the same time are found to be one event. */
async function published(changes: object = {}): Promise<string> {
  hour += 1
  const startTime = `${String(hour).padStart(2, '0')}:00`
  // Dates far away are something to look at.
  const date = addDays(toLocalDate(new Date()), 60)
  const occurrences = [{ date, startTime, status: 'scheduled' }]
  const made = await post(
    people.hospitalA,
    '/events?draft=true',
    salon(hospitals.a, { occurrences, ...changes }),
  )
  const { id } = made.json.doc as { id: string }
  expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
  expect((await post(approver, `/events/${id}/approve`)).status).toBe(200)
  return id
}
/** The next edition of an event, saved by the hospital and sent. */
async function edition(of: string, changes: object = {}): Promise<Item> {
  const started = await post(people.hospitalA, `/events/${of}/again`)
  const { id } = started.json.doc as { id: string }
  expect((await patch(id, { slug: `batch-${id.slice(-12)}`, ...changes })).status).toBe(200)
  expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
  return { id, baseVersion: await version(id) }
}
/** Which of the requests the list marks. */
async function marked(now = new Date()): ReturnType<typeof UnchangedAmong> {
  const { docs } = await portal.payload.find({
    collection: 'users',
    where: { email: { equals: 'metro-approver@portal.example' } },
    depth: 1,
  })
  const user = { ...docs[0]!, collection: 'users' } as never
  const req = await createLocalReq({ user }, portal.payload)
  const { toDecide } = await waitingItems(req)
  questions = 0
  return unchangedAmong(req, toDecide, now)
}

describe('unchanged editions', () => {
  it('are marked, and approved in one go', async () => {
    const [one, other] = [await edition(await published()), await edition(await published())]
    const marks = await marked()
    expect(marks.get(one.id)).toEqual({
      baseVersion: one.baseVersion,
      dates: [expect.stringMatching(/^\d{4}年\d{1,2}月\d{1,2}日（.）\d{2}:00〜$/)],
      applying: [],
      venue: '1階 会議室、東京都千代田区1-1',
    })
    expect(marks.get(other.id)?.baseVersion).toBe(other.baseVersion)
    const results = await resultsOf([one, other])
    expect(results).toEqual([
      { id: one.id, title: expect.stringContaining('患者サロン'), problem: null },
      { id: other.id, title: expect.stringContaining('患者サロン'), problem: null },
    ])
    expect([await isLive(one.id), await isLive(other.id)]).toEqual([true, true])
    // Sent twice, it is done once.
    expect((await resultsOf([one])).map(({ problem }) => problem)).toEqual([
      expect.stringContaining('ほかの方が先に変更しました'),
    ])
  })

  it('of a change, of another text, of what is off the site or without a source are none', async () => {
    const event = await published()
    const changed = await edition(event, { summary: '別の内容です。' })
    const gone = await published()
    const ofGone = await edition(gone)
    await post(approver, `/events/${gone}/withdraw`)
    const made = await post(people.hospitalA, '/events?draft=true', salon(hospitals.a))
    const { id } = made.json.doc as { id: string }
    await post(people.hospitalA, `/events/${id}/submit`)
    const others = [changed, ofGone, { id, baseVersion: await version(id) }]
    const marks = await marked()
    expect(others.map((one) => marks.has(one.id))).toEqual([false, false, false])
    const results = await resultsOf(others)
    expect(results.map(({ problem }) => problem)).toEqual(
      others.map(() => expect.stringContaining('「そのまま」ではなくなりました')),
    )
    for (const one of others) expect(await isLive(one.id)).toBe(false)
  })

  it('are refused alone where somebody changed one meanwhile', async () => {
    const [one, other] = [await edition(await published()), await edition(await published())]
    await patch(one.id, { summary: 'すり替えた内容です。' })
    await post(people.hospitalA, `/events/${one.id}/submit`)
    const results = await resultsOf([one, other])
    expect(results.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('ほかの方が先に変更しました'),
      null,
    ])
    expect([await isLive(one.id), await isLive(other.id)]).toEqual([false, true])
    // A new version does not help: it says more than another date.
    const again = await resultsOf([{ id: one.id, baseVersion: await version(one.id) }])
    expect(again[0]?.problem).toContain('「そのまま」ではなくなりました')
  })

  it('are listed by what is kept with them, without asking all rules anew', async () => {
    const one = await edition(await published())
    const { pool } = portal.payload.db as unknown as { pool: Pool }
    const client = await pool.connect()
    const prototype = Object.getPrototypeOf(client) as { query: (...words: unknown[]) => unknown }
    client.release()
    const { query } = prototype
    const counting = jest.spyOn(prototype, 'query').mockImplementation(function counted(
      this: unknown,
      ...words: unknown[]
    ) {
      questions += 1
      return query.apply(this, words)
    })
    try {
      expect((await marked()).has(one.id)).toBe(true)
      const kept = questions
      // What was known before the day of the event is nothing to go by after it.
      await marked(new Date(Date.now() + 90 * 24 * 60 * 60 * 1000))
      expect(questions).toBeGreaterThan(kept)
    } finally {
      counting.mockRestore()
    }
  })

  it('are none where whoever approved the event did not see what the rules find now', async () => {
    const say = (entries: object[]) =>
      post(people.metroEditor, '/globals/writing-words', { entries, off: [], _status: 'published' })
    const source = await published({ summary: '当院の会です。' })
    const before = await edition(source)
    expect((await marked()).has(before.id)).toBe(true)
    const word = {
      list: 'words',
      word: '当院',
      instead: 'この病院',
      reason: '分かりやすくします。',
    }
    expect((await say([word])).status).toBe(200)
    try {
      const after = await edition(source)
      const marks = await marked()
      // What was kept before the word was added is nothing to go by any more.
      expect([marks.has(before.id), marks.has(after.id)]).toEqual([false, false])
      const [result] = await resultsOf([after])
      expect(result?.problem).toContain('「そのまま」ではなくなりました')
    } finally {
      expect((await say([])).status).toBe(200)
    }
  })

  it('are approved once by two people at once', async () => {
    const item = await edition(await published())
    const both = await Promise.all([together([item]), together([item], people.systemAdmin)])
    const problems = both.flatMap(({ json }) =>
      (json.results as TogetherResult[]).map(({ problem }) => problem === null),
    )
    expect(problems.filter(Boolean)).toHaveLength(1)
    const { totalDocs } = await portal.payload.count({
      collection: 'audit-entries',
      where: { and: [{ documentId: { equals: item.id } }, { action: { equals: 'approve' } }] },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('who and what is refused', () => {
  const unknown = {
    id: '00000000-0000-7000-8000-000000000000',
    baseVersion: '2026-11-28T00:00:00.000Z',
  }
  it.each<[keyof People | 'nobody', number]>([
    ['hospitalA', 403],
    ['publisherA', 403],
    ['reviewer', 403],
    ['disabled', 401],
    ['nobody', 401],
    ['metroEditor', 200],
  ])('%s: %d', async (who, status) => {
    const body = { items: [unknown] }
    const cookie = who === 'nobody' ? undefined : people[who]
    expect((await post(cookie, '/events/approve-together', body)).status).toBe(status)
  })

  it('what is not there is refused alone', async () => {
    expect(await resultsOf([unknown])).toEqual([
      { id: unknown.id, title: '', problem: expect.any(String) },
    ])
  })

  it.each<[string, unknown]>([
    ['nothing', []],
    ['no list', 'x'],
    ['no id', [{ baseVersion: unknown.baseVersion }]],
    ['no version', [{ id: unknown.id }]],
    ['a bad id', [{ ...unknown, id: "1' or 1=1" }]],
    ['one twice', [unknown, unknown]],
    [
      'too many',
      Array.from({ length: 31 }, (_, index) => ({
        ...unknown,
        id: unknown.id.replace(/..$/, String(index + 10)),
      })),
    ],
  ])('%s: 400', async (_name, items) => {
    const answer = await together(items)
    const [error] = answer.json.errors as { message: string }[]
    expect([answer.status, error?.message]).toEqual([400, expect.stringMatching(/[ぁ-ん]/)])
  })
})
