import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'

let portal: Portal
let people: People
let hospitals: Hospitals
let path: string

const DESIGNATION = { type: 'regional-core', source: '厚生労働省' }

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  path = `/organizations/${hospitals.a}`
})
afterAll(() => portal.close())

beforeEach(async () => {
  await portal.payload.update({
    collection: 'organizations',
    id: hospitals.a,
    data: {
      designations: [DESIGNATION],
      message: 'お待ちしています。',
      services: [],
      _status: 'published',
    } as never,
  })
})

type Json = Record<string, unknown>
const get = async (address: string, cookie?: string): Promise<Json> =>
  (await portal.rest('GET', address, cookie ? { cookie } : {})).json
const draftOf = () => get(`${path}?draft=true&depth=0`, people.systemAdmin)
const docOf = (json: Json) => json.doc as Json

describe('a hospital and the record of its own organization', () => {
  it('proposes what is its own, staff approve it, and designations stay', async () => {
    const form = await get(`${path}?draft=true&depth=0`, people.hospitalA)
    const change = {
      ...form,
      _status: 'draft',
      name: '日本一の病院',
      slug: 'other',
      kind: 'company',
      municipality: '131041',
      designations: [{ type: 'prefectural-core', source: '自称' }],
      sources: [{ label: '自院' }],
      message: '何でもご相談ください。',
      services: [{ service: 'palliative-team', availability: 'yes', confirmedOn: '2026-11-01' }],
      consultationCenter: { availability: 'yes', name: 'がん相談室', phone: '03-1111-1111' },
    }
    const saved = await portal.rest('PATCH', `${path}?draft=true`, {
      cookie: people.hospitalA,
      body: change,
    })
    expect([saved.status, saved.json.errors]).toEqual([200, undefined])
    expect(await get(path)).toMatchObject({ message: 'お待ちしています。' })

    const { baseVersion } = docOf(saved.json)
    const submitted = await portal.rest('POST', `${path}/submit`, {
      cookie: people.hospitalA,
      body: { baseVersion },
    })
    expect(submitted.status).toBe(200)
    const approved = await portal.rest('POST', `${path}/approve`, {
      cookie: people.metroEditor,
      body: {},
    })
    expect(approved.status).toBe(200)

    const live = await get(path)
    expect(live).toMatchObject({
      name: '病院hospital-a',
      slug: 'hospital-a',
      kind: 'hospital',
      designations: [DESIGNATION],
      message: '何でもご相談ください。',
      services: [{ service: 'palliative-team', availability: 'yes' }],
      consultationCenter: { availability: 'yes', name: 'がん相談室', phone: '03-1111-1111' },
    })
    expect(live.municipality ?? null).toBeNull()
    expect(live.designations).toHaveLength(1)
    expect(live.sources ?? []).toEqual([])
  })

  it.each<[string, keyof People, number]>([
    ['another hospital', 'hospitalB', 403],
    ['a reviewer', 'reviewer', 403],
  ])('not %s', async (_name, person, status) => {
    const before = await draftOf()
    const body = { message: '書き換え' }
    const answer = await portal.rest('PATCH', `${path}?draft=true`, {
      cookie: people[person],
      body,
    })
    expect(answer.status).toBe(status)
    expect(await draftOf()).toEqual(before)
  })

  it.each<[string, string, string, unknown]>([
    ['changes what is not its own', 'PATCH', '?draft=true', { designations: [] }],
    ['changes the name', 'PATCH', '?draft=true', { name: '別名' }],
    ['changes nothing at all', 'PATCH', '?draft=true', {}],
    ['changes the live copy', 'PATCH', '', { message: '書き換え' }],
    ['publishes', 'PATCH', '?draft=true', { message: '書き換え', _status: 'published' }],
    ['withdraws', 'POST', '/withdraw', {}],
    ['approves', 'POST', '/approve', {}],
    ['deletes', 'DELETE', '', undefined],
    ['duplicates', 'POST', '/duplicate', { name: '写し', slug: 'copy' }],
  ])('never %s', async (_name, method, rest, body) => {
    const before = await draftOf()
    for (const cookie of [people.hospitalA, people.publisherA]) {
      const { status } = await portal.rest(method, `${path}${rest}`, { cookie, body })
      expect(status).toBe(403)
    }
    expect(await draftOf()).toEqual(before)
  })

  it('does not bring an older version back, which would change more than its own parts', async () => {
    const versions = await get(
      `/organizations/versions?where[parent][equals]=${hospitals.a}&sort=createdAt`,
      people.hospitalA,
    )
    const [oldest] = versions.docs as { id: string }[]
    const before = await draftOf()
    const restored = await portal.rest('POST', `/organizations/versions/${oldest?.id}?draft=true`, {
      cookie: people.hospitalA,
    })
    expect(restored.status).toBe(403)
    const mutation = `mutation { restoreVersionOrganization(id: "${oldest?.id}", draft: true) { id } }`
    const overGraphql = await portal.rest('POST', '/graphql', {
      cookie: people.hospitalA,
      body: { query: mutation },
    })
    expect(overGraphql.json.errors).toBeDefined()
    expect(await draftOf()).toEqual(before)
  })

  it('leaves designations alone over GraphQL, too', async () => {
    const mutation = `mutation { updateOrganization(id: "${hospitals.a}", draft: true, data: { message: "提案", designations: [] }) { id } }`
    const answer = await portal.rest('POST', '/graphql', {
      cookie: people.hospitalA,
      body: { query: mutation },
    })
    expect(answer.json.errors).toBeUndefined()
    expect(await draftOf()).toMatchObject({ message: '提案', designations: [DESIGNATION] })
  })
})

it('closes every field of the record that is not named as the organization’s own', async () => {
  const { OWN_PARTS } = await import('@tokyo-cancer-portal/domain')
  const { createLocalReq } = await import('payload')
  const { json } = await portal.rest('GET', '/users/me', { cookie: people.hospitalA })
  const user = { ...(json.user as object), collection: 'users' } as never
  const req = await createLocalReq({ user }, portal.payload)
  const { flattenedFields } = portal.payload.collections.organizations.config
  const open: string[] = []
  for (const field of flattenedFields) {
    const access = 'access' in field ? field.access : undefined
    const update = access?.update as ((args: { req: object }) => unknown) | undefined
    if (!update || (await update({ req }))) open.push(field.name)
  }
  // `_status` is guarded by hooks/guardPublishing, the rest is set by the program.
  const programs = ['id', '_status', 'updatedAt', 'createdAt', 'deletedAt', 'baseVersion']
  const owned = open.filter((name) => !programs.includes(name)).toSorted()
  expect(owned).toEqual([...(OWN_PARTS.organizations ?? [])].toSorted())
})
