import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { signInAsRole } from '../../../test/metro'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
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
const message = ({ json }: RestAnswer) => (json.errors as { message: string }[])[0]?.message
const described = async (id: string, cookie = people.hospitalA) =>
  (await portal.rest('GET', `/events/${id}/workflow`, { cookie })).json
async function submitted(): Promise<string> {
  const made = await post(people.hospitalA, '/events?draft=true', salon(hospitals.a))
  const { id } = made.json.doc as { id: string }
  expect((await post(people.hospitalA, `/events/${id}/submit`)).status).toBe(200)
  return id
}

describe('担当する', () => {
  it('says who is looking, also to the hospital that waits, until it is decided', async () => {
    const id = await submitted()
    const answer = await post(approver, `/events/${id}/claim`)
    expect(answer.json).toEqual({
      claim: { name: 'metro-approver@portal.example', since: expect.any(String), isOwn: true },
    })
    expect((await described(id)).claim).toMatchObject({
      name: 'metro-approver@portal.example',
      isOwn: false,
    })
    const again = await post(approver, `/events/${id}/claim`)
    expect(again.json).toEqual(answer.json)
    expect((await post(approver, `/events/${id}/approve`)).status).toBe(200)
    expect((await described(id)).claim).toBeNull()
  })

  it('is refused while a colleague is looking, unless one takes over', async () => {
    const id = await submitted()
    await post(approver, `/events/${id}/claim`)
    const other = people.systemAdmin
    const asked = await post(other, `/events/${id}/claim`)
    expect([asked.status, message(asked)]).toEqual([
      409,
      expect.stringContaining('metro-approver@portal.exampleさんが担当しています'),
    ])
    const taken = await post(other, `/events/${id}/claim`, { takeOver: true })
    expect(taken.json).toMatchObject({ claim: { isOwn: true } })
    // What is not one's own is not given back.
    await post(approver, `/events/${id}/unclaim`)
    expect((await described(id, other)).claim).toMatchObject({ isOwn: true })
    await post(other, `/events/${id}/unclaim`)
    expect((await described(id, other)).claim).toBeNull()
  })

  it('is one person’s, also when two press at once', async () => {
    const id = await submitted()
    const answers = await Promise.all(
      [approver, people.systemAdmin].map((cookie) => post(cookie, `/events/${id}/claim`)),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('changes nothing of the document', async () => {
    const id = await submitted()
    const before = await described(id, approver)
    await post(approver, `/events/${id}/claim`)
    const after = await described(id, approver)
    expect({ ...after, claim: null }).toEqual({ ...before, claim: null })
  })

  it('ends when staff publish from the form, and when the hospital changes what it submitted', async () => {
    const id = await submitted()
    for (const [cookie, path, body] of [
      [approver, `/events/${id}`, { capacity: 30, _status: 'published' }],
      [people.hospitalA, `/events/${id}?draft=true`, { capacity: 50 }],
    ] as const) {
      await post(approver, `/events/${id}/claim`)
      const changed = await portal.rest('PATCH', path, { cookie, body })
      expect(changed.status).toBe(200)
      await portal.rest('PATCH', `/events/${id}?draft=true`, {
        cookie: people.hospitalA,
        body: { capacity: 40 },
      })
      await post(people.hospitalA, `/events/${id}/submit`)
      expect((await described(id)).claim).toBeNull()
    }
  })

  it('is for what waits', async () => {
    const made = await post(people.hospitalA, '/events?draft=true', salon(hospitals.a))
    const { id } = made.json.doc as { id: string }
    const answer = await post(approver, `/events/${id}/claim`)
    expect([answer.status, message(answer)]).toEqual([
      409,
      'もう承認を待っていません。画面を読み込み直してください。',
    ])
  })

  it('ends when the request is taken back, and when whoever was looking has left', async () => {
    const id = await submitted()
    await post(approver, `/events/${id}/claim`)
    await post(people.hospitalA, `/events/${id}/recall`)
    await post(people.hospitalA, `/events/${id}/submit`)
    expect((await described(id)).claim).toBeNull()

    const leaver = await signInAsRole(portal, 'system-admin')
    await post(leaver, `/events/${id}/claim`)
    expect((await described(id)).claim).toMatchObject({ name: 'system-admin@portal.example' })
    await portal.payload.update({
      collection: 'users',
      where: { email: { equals: 'system-admin@portal.example' } },
      data: { disabled: true },
    })
    expect((await described(id)).claim).toBeNull()
    expect((await post(approver, `/events/${id}/claim`)).status).toBe(200)
  })
})

it.each<[string, keyof People | null, number]>([
  ['a visitor', null, 401],
  ['the hospital itself', 'hospitalA', 403],
  ['another hospital', 'hospitalB', 404],
  ['a hospital that publishes itself', 'publisherA', 403],
  ['a reviewer', 'reviewer', 403],
  ['somebody who has left', 'disabled', 401],
])('%s claims nothing', async (_who, person, status) => {
  const id = await submitted()
  const cookie = person === null ? undefined : people[person]
  for (const path of ['claim', 'unclaim']) {
    expect((await post(cookie, `/events/${id}/${path}`)).status).toBe(status)
  }
  const wrong = await post(approver, `/events/${id}/claim`, { takeOver: 'yes' })
  expect([wrong.status, message(wrong)]).toEqual([400, 'takeOverはtrueかfalseです。'])
})
