import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'

type Person = keyof People

const LOCKS = '/payload-locked-documents'

let portal: Portal
let people: People
let hospitals: Hospitals
let ids: Record<Person, string>
let eventOfA: string
let topic: string

const document = (relationTo: string, value: string) => ({ document: { relationTo, value } })
const heldBy = (person: Person) => ({ user: { relationTo: 'users', value: ids[person] } })
const send = (method: string, path: string, person?: Person, body?: unknown) =>
  portal.rest(method, `${LOCKS}${path}`, {
    ...(person ? { cookie: people[person] } : {}),
    ...(body === undefined ? {} : { body }),
  })

async function lock(subject: object, person: Person): Promise<string> {
  const { id } = await portal.payload.db.create({
    collection: 'payload-locked-documents',
    data: { ...subject, ...heldBy(person) },
  })
  return String(id)
}

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  const me = async (cookie: string) => {
    const { json } = await portal.rest('GET', '/users/me', { cookie })
    return (json.user as { id: string } | null)?.id ?? ''
  }
  ids = Object.fromEntries(
    await Promise.all(
      Object.entries(people).map(async ([person, cookie]) => [person, await me(cookie)] as const),
    ),
  ) as typeof ids
  const event = await portal.payload.create({
    collection: 'events',
    data: { title: '会', organizer: hospitals.a },
    draft: true,
  })
  eventOfA = event.id
  topic = (
    await portal.payload.create({
      collection: 'topics',
      data: { title: '話題', slug: 'locked', order: 1, _status: 'published' } as never,
    })
  ).id
})
afterAll(() => portal.close())

describe('a lock', () => {
  it.each<[string, Person | undefined, () => object, number]>([
    [
      'by a visitor',
      undefined,
      () => ({ ...document('topics', topic), ...heldBy('metroEditor') }),
      403,
    ],
    [
      'by a disabled account',
      'disabled',
      () => ({ ...document('topics', topic), ...heldBy('disabled') }),
      403,
    ],
    [
      'in another name',
      'hospitalA',
      () => ({ ...document('events', eventOfA), ...heldBy('metroEditor') }),
      403,
    ],
    [
      'on a document of others',
      'hospitalB',
      () => ({ ...document('events', eventOfA), ...heldBy('hospitalB') }),
      403,
    ],
    [
      'on what one may not edit',
      'hospitalA',
      () => ({ ...document('topics', topic), ...heldBy('hospitalA') }),
      403,
    ],
    [
      'on a global one may not edit',
      'hospitalA',
      () => ({ globalSlug: 'navigation', ...heldBy('hospitalA') }),
      403,
    ],
    [
      'on a global that is none',
      'systemAdmin',
      () => ({ globalSlug: 'constructor', ...heldBy('systemAdmin') }),
      403,
    ],
    ['on nothing', 'systemAdmin', () => heldBy('systemAdmin'), 403],
    ['of a wrong shape', 'systemAdmin', () => ({ document: 'x', user: [] }), 400],
    [
      'on one’s own document',
      'hospitalA',
      () => ({ ...document('events', eventOfA), ...heldBy('hospitalA') }),
      201,
    ],
  ])('%s is answered as it has to be', async (_name, person, body, status) => {
    expect((await send('POST', '', person, body())).status).toBe(status)
  })

  it('does not push aside one that another still holds', async () => {
    const { status } = await send('POST', '', 'metroEditor', {
      ...document('events', eventOfA),
      ...heldBy('metroEditor'),
    })
    expect(status).toBe(423)
  })

  it.each<[Person, number]>([
    ['hospitalA', 1],
    ['publisherA', 1],
    ['hospitalB', 0],
    ['metroEditor', 1],
  ])('on a document of hospital A is seen by %s: %i', async (person, count) => {
    const { json } = await send('GET', `?where[document.value][equals]=${eventOfA}`, person)
    expect(json.totalDocs).toBe(count)
  })

  it('is nothing for visitors', async () => {
    expect((await send('GET', '')).status).toBe(403)
    expect(
      (await send('DELETE', `/${await lock({ globalSlug: 'home' }, 'metroEditor')}`)).status,
    ).toBe(403)
  })

  it.each<[Person, number]>([
    ['hospitalB', 403],
    ['publisherA', 403],
    ['hospitalA', 200],
    ['metroEditor', 200],
  ])('of hospital A is released by %s: %i', async (person, status) => {
    const id = await lock(document('events', eventOfA), 'hospitalA')
    expect([403, 404].includes((await send('DELETE', `/${id}`, person)).status) ? 403 : 200).toBe(
      status,
    )
  })

  it.each<[Person, object, number]>([
    ['metroEditor', {}, 200],
    ['hospitalB', {}, 403],
    ['publisherA', {}, 403],
    ['metroEditor', { user: 'hospitalA' }, 403],
  ])('is taken over by %s with %j: %i', async (person, changes, status) => {
    const id = await lock(document('events', eventOfA), 'hospitalA')
    const holder = 'user' in changes ? (changes.user as Person) : person
    const answer = await send('PATCH', `/${id}`, person, heldBy(holder))
    expect(answer.status === 404 ? 403 : answer.status).toBe(status)
  })

  it('stays on its document when it is taken over', async () => {
    const id = await lock(document('events', eventOfA), 'hospitalA')
    await send('PATCH', `/${id}`, 'metroEditor', {
      ...heldBy('metroEditor'),
      ...document('topics', topic),
    })
    const { json } = await send('GET', `/${id}?depth=0`, 'metroEditor')
    expect(json.document).toEqual({ relationTo: 'events', value: eventOfA })
    expect(json.user).toEqual({ relationTo: 'users', value: ids.metroEditor })
  })

  it('does not list people to those who may not see them', async () => {
    await lock(document('events', eventOfA), 'metroEditor')
    const { json } = await send('GET', '?depth=2', 'hospitalA')
    expect(JSON.stringify(json)).not.toContain('editor@portal.example')
  })

  it('is not in GraphQL', async () => {
    for (const query of [
      '{ PayloadLockedDocuments { totalDocs } }',
      '{ PayloadPreferences { totalDocs } }',
    ]) {
      const { json } = await portal.rest('POST', '/graphql', {
        body: { query },
        cookie: people.systemAdmin,
      })
      expect(JSON.stringify(json)).toMatch(/errors/)
      expect(JSON.stringify(json)).not.toMatch(/totalDocs":/)
    }
  })
})

describe('what the admin does with locks', () => {
  it('keeps none on what the person may not edit', async () => {
    const count = async (person: Person) => {
      const where = { 'user.value': { equals: ids[person] } }
      const { totalDocs } = await portal.payload.count({
        collection: 'payload-locked-documents',
        where,
      })
      return totalDocs
    }
    const isKept = async (person: Person, subject: object) => {
      const before = await count(person)
      await lock(subject, person)
      return (await count(person)) > before
    }
    expect(await isKept('hospitalB', document('events', eventOfA))).toBe(false)
    expect(await isKept('hospitalB', document('topics', topic))).toBe(false)
    expect(await isKept('hospitalB', { globalSlug: 'navigation' })).toBe(false)
    expect(await isKept('publisherA', document('events', eventOfA))).toBe(true)
  })

  it('makes one, sees it as its own and as held by another', async () => {
    const source: string = import.meta
      .resolve('@payloadcms/ui/shared')
      .replace(/\/exports\/.*$/, '/utilities/handleFormStateLocking.js')
    const { handleFormStateLocking } = (await import(source)) as {
      handleFormStateLocking: (options: object) => Promise<{ user?: { id?: string } | string }>
    }
    const { createLocalReq } = await import('payload')
    const as = async (person: Person) => {
      const user = await portal.payload.findByID({ collection: 'users', id: ids[person] })
      const req = await createLocalReq(
        { user: { ...user, collection: 'users' } as never },
        portal.payload,
      )
      const state = await handleFormStateLocking({
        id: topic,
        collectionSlug: 'topics',
        req,
        updateLastEdited: true,
      })
      return typeof state.user === 'object' ? state.user.id : state.user
    }
    expect(await as('metroEditor')).toBe(ids.metroEditor)
    expect(await as('systemAdmin')).toBe(ids.metroEditor)
    const save = await portal.rest('PATCH', `/topics/${topic}`, {
      cookie: people.systemAdmin,
      body: { summary: '要約' },
    })
    expect(save.status).toBe(423)
  })
})

describe('preferences', () => {
  const path = '/payload-preferences'
  it('are one’s own, by their key only', async () => {
    const cookie = people.hospitalA
    await portal.rest('POST', `${path}/list`, { cookie, body: { value: { limit: 5 } } })
    expect((await portal.rest('GET', `${path}/list`, { cookie })).json.value).toEqual({ limit: 5 })
    expect(
      (await portal.rest('GET', `${path}/list`, { cookie: people.hospitalB })).json.value,
    ).toBeNull()
    expect((await portal.rest('DELETE', `${path}/list`, { cookie: people.hospitalB })).status).toBe(
      404,
    )
    expect((await portal.rest('DELETE', `${path}/list`, { cookie })).status).toBe(200)
  })

  it('are all forgotten at the wish of their owner, and nobody else’s', async () => {
    const keep = (person: Person, key: string) =>
      portal.rest('POST', `${path}/${key}`, { cookie: people[person], body: { value: { a: 1 } } })
    await Promise.all([
      keep('hospitalA', 'one'),
      keep('hospitalA', 'two'),
      keep('hospitalB', 'one'),
    ])
    const query = `?depth=0&where[user.value][equals]=${ids.hospitalB}`
    const answer = await portal.rest('DELETE', `${path}${query}`, { cookie: people.hospitalA })
    expect(answer.status).toBe(200)
    const valueOf = async (person: Person, key: string) =>
      (await portal.rest('GET', `${path}/${key}`, { cookie: people[person] })).json.value
    expect(await valueOf('hospitalA', 'one')).toBeNull()
    expect(await valueOf('hospitalA', 'two')).toBeNull()
    expect(await valueOf('hospitalB', 'one')).toEqual({ a: 1 })
    expect((await portal.rest('DELETE', path)).status).toBe(401)
  })

  it.each([
    ['GET', '', 404],
    ['POST', '', 404],
    ['DELETE', '/none', 404],
    ['POST', `/${'x'.repeat(600)}`, 400],
  ])('%s %s is answered with %i', async (method, route, status) => {
    const answer = await portal.rest(method, `${path}${route}`, {
      cookie: people.hospitalA,
      ...(method === 'POST' ? { body: { value: 1 } } : {}),
    })
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.json)).toMatch(/[ぁ-んァ-ン一-龯]/)
  })

  it.each(['/payload-preferences/x', '/payload-kv', '/payload-migrations'])(
    '%s is nothing for visitors',
    async (route) => {
      const answers = await Promise.all(
        ['POST', 'DELETE'].map((method) =>
          portal.rest(method, route, method === 'POST' ? { body: {} } : {}),
        ),
      )
      for (const { status } of answers) expect([401, 403, 404]).toContain(status)
    },
  )
})
