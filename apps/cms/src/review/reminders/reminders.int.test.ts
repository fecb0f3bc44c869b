import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { toInstant } from '@tokyo-cancer-portal/domain'
import { signInAsRole } from '../../../test/metro'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'
import type { sendReminders as SendReminders } from './sendReminders'

let portal: Portal
let people: People
let hospitals: Hospitals
let approver: string
// The environment is read when the code is imported.
let sendReminders: typeof SendReminders

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  approver = await signInAsRole(portal, 'metro-approver')
  ;({ sendReminders } = await import('./sendReminders'))
}, 120_000)
afterAll(() => portal.close())

const post = (cookie: string, path: string, body: unknown = {}) =>
  portal.rest('POST', path, { cookie, body })
const drafted = async () => {
  const made = await post(people.hospitalA, '/events?draft=true', salon(hospitals.a))
  return (made.json.doc as { id: string }).id
}
async function submitted(): Promise<string> {
  const id = await drafted()
  expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
  return id
}
const at = (date: string, time = '10:00') => new Date(toInstant(date, time))
/** A Tuesday and the day after, long after everything that is asked for here. */
const [TUESDAY, WEDNESDAY, SATURDAY] = ['2036-11-25', '2036-11-26', '2036-11-29'] as const

type Mail = { to: string; subject: string; text: string }
async function mails(): Promise<Mail[]> {
  const { docs } = await portal.payload.db.find<{ id: string; payload: Mail }>({
    collection: 'outbox-jobs',
    where: { kind: { equals: 'mail' } },
    pagination: false,
  })
  return docs
    .map(({ payload }) => payload)
    .filter(({ subject }) => subject.includes('の目安を過ぎています'))
}
const readers = async () => (await mails()).map(({ to }) => to).toSorted((a, b) => (a < b ? -1 : 1))
const STAFF = ['admin@portal.example', 'editor@portal.example', 'metro-approver@portal.example']

beforeEach(async () => {
  await portal.payload.db.deleteMany({ collection: 'outbox-jobs', where: {} })
  // What an earlier test asked for is answered.
  const { docs } = await portal.payload.find({
    collection: 'events',
    draft: true,
    where: { workflowState: { equals: 'submitted' } },
    pagination: false,
  })
  for (const { id } of docs) await post(approver, `/events/${id}/approve`)
  await portal.payload.db.deleteMany({ collection: 'outbox-jobs', where: {} })
})

it('tells everybody who decides, in one mail each, once a day', async () => {
  const [one, other] = [await submitted(), await submitted()]
  await drafted()
  expect(await sendReminders(portal.payload, at(TUESDAY))).toBe(3)
  expect(await readers()).toEqual(STAFF)
  for (const { text } of await mails()) {
    expect(text).toContain(`/admin/review/events/${one}`)
    expect(text).toContain(`/admin/review/events/${other}`)
  }
  expect(await sendReminders(portal.payload, at(TUESDAY, '16:59'))).toBe(0)
  expect(await sendReminders(portal.payload, at(WEDNESDAY))).toBe(3)
})

it('is quiet within the promise, at night and on days off', async () => {
  await submitted()
  expect(await sendReminders(portal.payload, new Date())).toBe(0)
  expect(await sendReminders(portal.payload, at(TUESDAY, '08:59'))).toBe(0)
  expect(await sendReminders(portal.payload, at(SATURDAY))).toBe(0)
  expect(await mails()).toEqual([])
})

it('tells whoever has claimed it alone, and all again once that account is closed', async () => {
  const id = await submitted()
  await post(approver, `/events/${id}/claim`)
  expect(await sendReminders(portal.payload, at(TUESDAY))).toBe(1)
  expect(await readers()).toEqual(['metro-approver@portal.example'])
  expect((await mails())[0]?.text).toContain('あなたが担当')
  const where = { email: { equals: 'metro-approver@portal.example' } }
  const suspend = (disabled: boolean) =>
    portal.payload.db.updateOne({ collection: 'users', where, data: { disabled } })
  await suspend(true)
  expect(await sendReminders(portal.payload, at(WEDNESDAY))).toBe(2)
  await suspend(false)
})

it('is not doubled by processes that look at the same moment', async () => {
  await submitted()
  const looks = Array.from({ length: 4 }, () => sendReminders(portal.payload, at(TUESDAY)))
  const counts = await Promise.all(looks)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  expect(await readers()).toEqual(STAFF)
})

it('reminds of what waits to be looked at, until somebody has', async () => {
  const id = await submitted()
  await post(approver, `/events/${id}/approve`)
  await post(people.hospitalA, `/events/${id}/announce`, { status: 'cancelled', reason: '台風' })
  await portal.payload.db.deleteMany({ collection: 'outbox-jobs', where: {} })
  expect(await sendReminders(portal.payload, at(TUESDAY))).toBe(3)
  expect((await mails())[0]?.text).toContain('事後確認・イベント')
  await post(approver, `/events/${id}/review`, { decision: 'accept' })
  expect(await sendReminders(portal.payload, at(WEDNESDAY))).toBe(0)
})

describe('a document of nobody that is saved at the same moment', () => {
  type Row = { user_id: string | null; reminded_on: string | null }
  const query = async (text: string, values: unknown[] = []) =>
    (await portal.payload.db.pool.query(text, values)).rows as Record<string, unknown>[]
  const rowsOf = async (id: string) =>
    (await query('select user_id, reminded_on from assignments where document_id = $1', [
      id,
    ])) as Row[]
  const edit = (id: string) =>
    portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { summary: 'どなたでも参加できます。' },
    })

  /** Made by no person, so that nothing is kept beside it. */
  async function ofNobody(): Promise<string> {
    const data = salon(hospitals.a) as never
    const { id } = await portal.payload.create({ collection: 'events', draft: true, data })
    expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
    expect(await rowsOf(id)).toEqual([])
    return id
  }

  /** Does something while another transaction has made the row and not yet ended. */
  async function during(id: string, column: string, value: string, work: () => Promise<unknown>) {
    const client = await portal.payload.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(
        `insert into assignments (id, collection, document_id, ${column})
        values (gen_random_uuid(), 'events', $1, $2)`,
        [id, value],
      )
      const done = work()
      // It has looked, found nothing, and waits for the other.
      const waiting = `select 1 from pg_stat_activity
        where wait_event_type = 'Lock' and query ilike '%insert into assignments%'`
      while ((await query(waiting)).length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      await client.query('commit')
      return await done
    } finally {
      client.release()
    }
  }

  it('is reminded of once, and belongs to whoever saves', async () => {
    const id = await ofNobody()
    const [{ id: user } = { id: '' }] = (await query(
      "select id from users where email = 'a@portal.example'",
    )) as { id: string }[]
    const count = await during(id, 'user_id', user, () =>
      sendReminders(portal.payload, at(TUESDAY)),
    )
    expect(count).toBe(3)
    expect(await rowsOf(id)).toEqual([{ user_id: user, reminded_on: TUESDAY }])
    expect(await sendReminders(portal.payload, at(TUESDAY))).toBe(0)
  })

  it('is saved', async () => {
    const id = await ofNobody()
    const saved = await during(id, 'reminded_on', TUESDAY, () => edit(id))
    expect(saved).toMatchObject({ status: 200 })
    expect(await rowsOf(id)).toEqual([{ user_id: expect.any(String), reminded_on: TUESDAY }])
  })

  it('has one row whoever comes first', async () => {
    const ids = [await ofNobody(), await ofNobody(), await ofNobody()]
    const [count, ...saves] = await Promise.all([
      sendReminders(portal.payload, at(TUESDAY)),
      ...ids.map(edit),
    ])
    expect([0, 3]).toContain(count)
    expect(saves.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const id of ids) expect(await rowsOf(id)).toHaveLength(1)
  })
})
