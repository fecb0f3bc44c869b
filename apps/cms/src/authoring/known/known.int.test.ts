import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'
import type { KnownFindings } from './KnownFindings'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const FORGED = { at: '2030-01-01T00:00:00.000Z', findings: [], counts: {} }
/** A warning (DAT-3), and nothing that stops it. */
const doubtful = { summary: '来月に開きます。' }
const post = (cookie: string, path: string, body: object = {}) =>
  portal.rest('POST', path, { cookie, body })
const patch = (cookie: string, path: string, body: object) =>
  portal.rest('PATCH', path, { cookie, body })

async function drafted(changes: object = doubtful): Promise<string> {
  const answer = await post(people.hospitalA, '/events?draft=true&depth=0', {
    ...salon(hospitals.a, changes as Record<string, unknown>),
    knownFindings: FORGED,
  })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([201, expect.any(String)])
  return (answer.json.doc as { id: string }).id
}
async function known(id: string, query = 'draft=true', cookie = people.metroEditor) {
  const { json } = await portal.rest('GET', `/events/${id}?${query}`, { cookie })
  return json.knownFindings as KnownFindings | null | undefined
}
const rulesOf = (one: KnownFindings | null | undefined) => one?.findings.map(({ rule }) => rule)

describe('what was known', () => {
  it('is kept when it is submitted and when it is published, and belongs to that version', async () => {
    const id = await drafted()
    expect(await known(id)).toBeNull()
    expect((await post(people.hospitalA, `/events/${id}/submit`)).json.state).toBe('submitted')
    const submitted = await known(id)
    expect(rulesOf(submitted)).toContain('DAT-3')
    expect(submitted?.findings.find(({ rule }) => rule === 'DAT-3')).toMatchObject({
      severity: 'warning',
      field: 'summary',
      snippet: '来月',
      label: expect.stringMatching(/[ぁ-ん一-龠]/),
      place: { node: [], start: 0, end: 2 },
    })
    expect(JSON.stringify(submitted)).not.toContain('"fix"')

    expect((await post(people.metroEditor, `/events/${id}/approve`)).json.state).toBe('published')
    const published = await known(id, 'draft=false')
    expect(rulesOf(published)).toContain('DAT-3')
    expect(published?.at).not.toBe(submitted?.at)

    const changed = { summary: '2037年1月に開きます。' }
    expect((await patch(people.hospitalA, `/events/${id}?draft=true`, changed)).status).toBe(200)
    expect(await known(id)).toBeNull()
    expect(rulesOf(await known(id, 'draft=false'))).toContain('DAT-3')
    const versions = await portal.rest(
      'GET',
      `/events/versions?where[parent][equals]=${id}&sort=createdAt`,
      { cookie: people.metroEditor },
    )
    const kept = (versions.json.docs as { version: { knownFindings: KnownFindings | null } }[]).map(
      ({ version }) => version.knownFindings !== null,
    )
    expect(kept).toEqual([false, true, true, false])
  })

  it('is asked for once in each step', async () => {
    // Each time they are asked, the rules read the words of staff.
    const asked = jest.spyOn(portal.payload.db, 'findGlobal')
    const times = () => asked.mock.calls.filter(([{ slug }]) => slug === 'writing-words').length
    const id = await drafted()
    expect(times()).toBe(0)
    expect((await post(people.hospitalA, `/events/${id}/submit`)).json.state).toBe('submitted')
    expect(times()).toBe(1)
    expect((await post(people.metroEditor, `/events/${id}/approve`)).json.state).toBe('published')
    expect(times()).toBe(2)
    asked.mockRestore()
  })

  it('stays when it is sent back', async () => {
    const id = await drafted()
    await post(people.hospitalA, `/events/${id}/submit`)
    const before = await known(id)
    const back = await post(people.metroEditor, `/events/${id}/return`, { comment: '月を。' })
    expect(back.status).toBe(200)
    expect(await known(id)).toEqual(before)
  })

  it('is kept when staff publish without a request', async () => {
    const made = await post(people.metroEditor, '/events', {
      ...salon(hospitals.a, doubtful),
      _status: 'published',
      knownFindings: FORGED,
    })
    expect(made.status).toBe(201)
    const { id } = made.json.doc as { id: string }
    expect(rulesOf(await known(id))).toContain('DAT-3')
    const again = await patch(people.metroEditor, `/events/${id}`, {
      summary: '1月に開きます。',
      _status: 'published',
      knownFindings: FORGED,
    })
    expect(again.status).toBe(200)
    expect(rulesOf(await known(id))).not.toContain('DAT-3')
    expect((await known(id))?.at).not.toBe(FORGED.at)
  })
})

describe('nobody', () => {
  it('writes it by REST, GraphQL or a workflow endpoint', async () => {
    const id = await drafted()
    expect(await known(id)).toBeNull()
    await patch(people.metroEditor, `/events/${id}?draft=true`, { knownFindings: FORGED })
    await post(people.metroEditor, '/graphql', {
      query: `mutation { updateEvent(id: "${id}", draft: true, data: { knownFindings: "x" }) { id } }`,
    })
    expect(await known(id)).toBeNull()
    await post(people.hospitalA, `/events/${id}/submit`, { knownFindings: FORGED })
    expect(rulesOf(await known(id))).toContain('DAT-3')
  })

  it('gets it with a copy or a next edition', async () => {
    const id = await drafted()
    await post(people.hospitalA, `/events/${id}/submit`)
    await post(people.metroEditor, `/events/${id}/approve`)
    const copy = await post(people.metroEditor, `/events/${id}/duplicate`)
    const { id: copied } = copy.json.doc as { id: string }
    expect(copy.status).toBeLessThan(300)
    expect(await known(copied)).toBeNull()
    const next = await post(people.hospitalA, `/events/${id}/again`)
    const edition = (next.json.doc as { id: string } | undefined)?.id ?? ''
    expect([next.status, edition]).toEqual([expect.any(Number), expect.stringMatching(/-/)])
    expect(await known(edition)).toBeNull()
  })

  it('outside sees it: visitors and other hospitals do not, nor can they ask by it', async () => {
    const id = await drafted()
    await post(people.hospitalA, `/events/${id}/submit`)
    await post(people.metroEditor, `/events/${id}/approve`)
    const visitor = await portal.rest('GET', `/events/${id}`)
    expect(visitor.status).toBe(200)
    expect(visitor.text).not.toContain('knownFindings')
    expect(await known(id, '', people.hospitalB)).toBeUndefined()
    expect(await known(id, '', people.hospitalA)).toBeTruthy()
    const asks = '/events?where[knownFindings][exists]=true'
    expect((await portal.rest('GET', asks)).status).toBeGreaterThanOrEqual(400)
    expect(
      (await portal.rest('GET', asks, { cookie: people.hospitalB })).status,
    ).toBeGreaterThanOrEqual(400)
    const graphql = await portal.rest('POST', '/graphql', {
      body: { query: `{ Event(id: "${id}") { knownFindings } }` },
    })
    expect(graphql.text).not.toContain('DAT-3')
  })
})
