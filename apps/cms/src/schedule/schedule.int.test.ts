import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

let portal: Portal
let people: People
let hospitals: Hospitals
// The environment is read when the code is imported.
let runNextSchedule: (payload: Portal['payload']) => Promise<boolean>

beforeAll(async () => {
  portal = await openPortal()
  ;({ runNextSchedule } = await import('./runSchedules'))
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

const post = (path: string, cookie: string, body: object = {}) =>
  portal.rest('POST', path, { cookie, body })
const patch = (path: string, cookie: string, body: object) =>
  portal.rest('PATCH', path, { cookie, body })
const isLive = async (id: string) => (await portal.rest('GET', `/events/${id}`)).status === 200

const day = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000 + 9 * 60 * 60 * 1000).toISOString().slice(0, 10)
const tomorrow = { event: 'publish', date: day(1), time: '09:00' }

async function drafted(): Promise<string> {
  const { json } = await post('/events?draft=true', people.hospitalA, salon(hospitals.a))
  return (json.doc as { id: string }).id
}

async function scheduled(body: object = tomorrow, cookie = people.metroEditor) {
  const id = await drafted()
  const answer = await post(`/events/${id}/schedule`, cookie, body)
  return { id, answer, scheduleId: (answer.json.schedule as { id: string } | undefined)?.id ?? '' }
}

const becomeDue = () =>
  portal.payload.db.drizzle.execute("update schedules set run_at = now() - interval '1 second'")
const stateOf = async (id: string) =>
  (await portal.payload.findByID({ collection: 'schedules', id })).state

describe('a scheduled publication', () => {
  it('should wait for its time, then publish in the name of whoever made it', async () => {
    const { id, answer, scheduleId } = await scheduled()
    expect(answer.status).toBe(200)
    expect(await runNextSchedule(portal.payload)).toBe(false)
    expect(await isLive(id)).toBe(false)
    await becomeDue()
    expect(await runNextSchedule(portal.payload)).toBe(true)
    expect(await isLive(id)).toBe(true)
    expect(await stateOf(scheduleId)).toBe('done')
    const { docs } = await portal.payload.find({
      collection: 'audit-entries',
      where: { documentId: { equals: id } },
      sort: '-at',
    })
    expect(docs[0]).toMatchObject({ action: 'publish', actorName: 'editor@portal.example' })
  })

  it('should be carried out once, also by two processes', async () => {
    const { id } = await scheduled()
    await becomeDue()
    const rounds = await Promise.all([
      runNextSchedule(portal.payload),
      runNextSchedule(portal.payload),
    ])
    expect(rounds.filter(Boolean)).toHaveLength(1)
    expect(await isLive(id)).toBe(true)
  })

  it('should approve what was submitted', async () => {
    const id = await drafted()
    await post(`/events/${id}/submit`, people.hospitalA)
    expect((await post(`/events/${id}/schedule`, people.metroEditor, tomorrow)).status).toBe(200)
    await becomeDue()
    await runNextSchedule(portal.payload)
    expect(await isLive(id)).toBe(true)
  })

  it('should not publish what was edited since, and say so at the document', async () => {
    const { id, scheduleId } = await scheduled()
    await patch(`/events/${id}?draft=true`, people.hospitalA, { title: 'すり替え' })
    await becomeDue()
    expect(await runNextSchedule(portal.payload)).toBe(true)
    expect(await isLive(id)).toBe(false)
    expect(await stateOf(scheduleId)).toBe('failed')
    const { json } = await portal.rest('GET', `/events/${id}/workflow`, {
      cookie: people.metroEditor,
    })
    expect(json.schedules).toMatchObject([
      { state: 'failed', problem: expect.stringMatching(/変更しました/) },
    ])
    expect(await runNextSchedule(portal.payload)).toBe(false)
  })

  it('should not publish for somebody who may not any more', async () => {
    const { id, scheduleId } = await scheduled()
    await portal.payload.db.drizzle.execute(
      "update users set disabled = true where email = 'editor@portal.example'",
    )
    await becomeDue()
    await runNextSchedule(portal.payload)
    await portal.payload.db.drizzle.execute(
      "update users set disabled = false where email = 'editor@portal.example'",
    )
    expect(await isLive(id)).toBe(false)
    expect(await stateOf(scheduleId)).toBe('failed')
  })

  it('should be cancelled', async () => {
    const { id, scheduleId } = await scheduled()
    const cancel = (cookie: string) => post(`/events/${id}/schedule/${scheduleId}/cancel`, cookie)
    expect((await cancel(people.hospitalB)).status).toBe(404)
    expect((await cancel(people.hospitalA)).status).toBe(403)
    expect((await cancel(people.metroEditor)).status).toBe(200)
    expect((await cancel(people.metroEditor)).status).toBe(409)
    await becomeDue()
    expect(await runNextSchedule(portal.payload)).toBe(false)
    expect(await isLive(id)).toBe(false)
  })
})

describe('a scheduled withdrawal', () => {
  it('should take the event off the site, also with a change beside it', async () => {
    const { id } = await scheduled()
    await becomeDue()
    await runNextSchedule(portal.payload)
    const later = { event: 'withdraw', date: day(2), time: '00:00' }
    expect((await post(`/events/${id}/schedule`, people.metroEditor, later)).status).toBe(200)
    await patch(`/events/${id}?draft=true`, people.hospitalA, { title: '提案' })
    await becomeDue()
    await runNextSchedule(portal.payload)
    expect(await isLive(id)).toBe(false)
  })
})

describe('what is refused', () => {
  it.each<[string, object, keyof People, number]>([
    ['the past', { ...tomorrow, date: '2020-01-01' }, 'metroEditor', 400],
    ['a day that does not exist', { ...tomorrow, date: '2027-02-30' }, 'metroEditor', 400],
    ['no time', { ...tomorrow, time: '' }, 'metroEditor', 400],
    ['another event', { ...tomorrow, event: 'delete' }, 'metroEditor', 400],
    ['the hospital itself', tomorrow, 'hospitalA', 403],
    ['another hospital', tomorrow, 'hospitalB', 404],
    ['a reviewer', tomorrow, 'reviewer', 403],
    ['a withdrawal of what is not public', { ...tomorrow, event: 'withdraw' }, 'metroEditor', 403],
  ])('%s', async (_name, body, person, expected) => {
    const { answer } = await scheduled(body, people[person])
    expect(answer.status).toBe(expected)
  })

  it('the same twice, an incomplete event, and writing over the API', async () => {
    const { id } = await scheduled()
    expect((await post(`/events/${id}/schedule`, people.metroEditor, tomorrow)).status).toBe(409)
    const { json } = await post(
      '/events?draft=true',
      people.hospitalA,
      salon(hospitals.a, { kind: null }),
    )
    const incomplete = (json.doc as { id: string }).id
    const answer = await post(`/events/${incomplete}/schedule`, people.metroEditor, tomorrow)
    expect(answer.status).toBe(400)
    const row = { collection: 'events', documentId: id, event: 'publish', state: 'waiting' }
    expect((await post('/schedules', people.systemAdmin, row)).status).toBe(403)
    expect((await portal.rest('GET', '/schedules')).status).toBe(403)
  })
})
