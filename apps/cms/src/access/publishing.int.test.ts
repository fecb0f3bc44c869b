import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestOptions } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

let counter = 0
const eventData = (organizer: string, status: 'draft' | 'published') => {
  counter += 1
  return {
    title: `患者サロン ${counter}`,
    slug: `salon-${counter}`,
    organizer,
    kind: 'salon',
    format: 'venue',
    occurrences: [
      { date: '2027-01-20', startTime: '14:00', endTime: '15:30', status: 'scheduled' },
    ],
    venue: { name: '1階 会議室', address: '東京都千代田区1-1' },
    audiences: ['patient'],
    fee: { kind: 'free' },
    application: { required: 'not-required' },
    contact: { name: '相談室', phone: '03-0000-0000' },
    status: 'scheduled',
    _status: status,
  }
}

async function makeEvent(organizer: string, status: 'draft' | 'published'): Promise<string> {
  const created = await portal.payload.create({
    collection: 'events',
    data: eventData(organizer, status) as never,
    draft: status === 'draft',
  })
  return created.id
}

async function live(id: string): Promise<Record<string, unknown> | null> {
  const { status, json } = await portal.rest('GET', `/events/${id}`)
  return status === 200 ? json : null
}

const as = (cookie: string, body?: unknown): RestOptions => ({ cookie, body })

describe('a hospital editor', () => {
  let own: string
  let ownPublished: string
  let foreign: string

  beforeEach(async () => {
    own = await makeEvent(hospitals.a, 'draft')
    ownPublished = await makeEvent(hospitals.a, 'published')
    foreign = await makeEvent(hospitals.b, 'draft')
  })

  it('creates and edits drafts of the own organization', async () => {
    const created = await portal.rest(
      'POST',
      '/events',
      as(people.hospitalA, eventData(hospitals.a, 'draft')),
    )
    expect(created.status).toBe(201)
    const edited = await portal.rest(
      'PATCH',
      `/events/${own}?draft=true`,
      as(people.hospitalA, { title: '変更' }),
    )
    expect(edited.status).toBe(200)
    expect(await live(own)).toBeNull()
  })

  it('proposes a change beside the live copy', async () => {
    const before = await live(ownPublished)
    const change = { title: '提案', _status: 'draft' }
    const { status } = await portal.rest(
      'PATCH',
      `/events/${ownPublished}?draft=true`,
      as(people.hospitalA, change),
    )
    expect(status).toBe(200)
    expect((await live(ownPublished))?.title).toBe(before?.title)
  })

  it.each<[string, () => [string, string, unknown?]]>([
    ['creates as published', () => ['POST', '/events', eventData(hospitals.a, 'published')]],
    ['publishes a draft', () => ['PATCH', `/events/${own}`, { _status: 'published' }]],
    [
      'publishes with draft=true',
      () => ['PATCH', `/events/${own}?draft=true`, { _status: 'published' }],
    ],
    [
      'publishes in bulk',
      () => ['PATCH', '/events?where[title][exists]=true', { _status: 'published' }],
    ],
    ['edits the live copy', () => ['PATCH', `/events/${ownPublished}`, { title: '改ざん' }]],
    [
      'edits the live copy in bulk',
      () => ['PATCH', '/events?where[title][exists]=true', { title: '改ざん' }],
    ],
    ['withdraws', () => ['PATCH', `/events/${ownPublished}`, { _status: 'draft' }]],
    [
      'trashes a live copy',
      () => ['PATCH', `/events/${ownPublished}`, { deletedAt: new Date().toISOString() }],
    ],
    [
      'trashes a live copy as a draft',
      () => [
        'PATCH',
        `/events/${ownPublished}?draft=true`,
        { deletedAt: new Date().toISOString() },
      ],
    ],
    ['deletes a live copy', () => ['DELETE', `/events/${ownPublished}`]],
    [
      'edits a foreign draft',
      () => ['PATCH', `/events/${foreign}?draft=true`, { title: '改ざん' }],
    ],
    ['creates for another hospital', () => ['POST', '/events', eventData(hospitals.b, 'draft')]],
    [
      'moves a draft away',
      () => ['PATCH', `/events/${own}?draft=true`, { organizer: hospitals.b }],
    ],
    [
      'creates a page',
      () => ['POST', '/content-items?draft=true', { title: 'ページ', slug: 'a-page' }],
    ],
    [
      'edits its designations',
      () => ['PATCH', `/organizations/${hospitals.a}?draft=true`, { name: '別名' }],
    ],
    ['changes the home page', () => ['POST', '/globals/home', { layout: [] }]],
    ['writes the audit trail', () => ['POST', '/audit-entries', { action: 'publish' }]],
    [
      'opens a file to the public',
      () => ['PATCH', '/media?where[id][exists]=true', { isPublic: true }],
    ],
  ])('never %s', async (_name, request) => {
    const [method, path, body] = request()
    const before = await Promise.all([live(own), live(ownPublished), live(foreign)])
    const { status } = await portal.rest(method, path, as(people.hospitalA, body))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await Promise.all([live(own), live(ownPublished), live(foreign)])).toEqual(before)
  })

  it('duplicates into a draft only', async () => {
    const { status, json } = await portal.rest(
      'POST',
      `/events/${ownPublished}/duplicate?draft=false`,
      as(people.hospitalA, { title: '複製', slug: `copy-${own}` }),
    )
    expect(status).toBe(200)
    expect(await live((json as { doc: { id: string } }).doc.id)).toBeNull()
  })

  it('does not duplicate what belongs to another hospital', async () => {
    const other = await makeEvent(hospitals.b, 'published')
    const { status } = await portal.rest(
      'POST',
      `/events/${other}/duplicate`,
      as(people.hospitalA, { slug: `copy-${other}` }),
    )
    expect(status).toBe(403)
  })

  it('does not restore an old published version over the live copy', async () => {
    await portal.payload.update({
      collection: 'events',
      id: ownPublished,
      data: { title: '新しい題', _status: 'published' } as never,
    })
    const { docs } = await portal.payload.findVersions({
      collection: 'events',
      where: { parent: { equals: ownPublished } },
      sort: 'createdAt',
    })
    const { status } = await portal.rest(
      'POST',
      `/events/versions/${docs[0]?.id}`,
      as(people.hospitalA),
    )
    expect(status).toBe(403)
    expect((await live(ownPublished))?.title).toBe('新しい題')
  })

  it('does not see drafts and versions of another hospital', async () => {
    const list = await portal.rest('GET', '/events?limit=100&draft=true', as(people.hospitalA))
    const ids = (list.json as { docs: { id: string }[] }).docs.map(({ id }) => id)
    expect(ids).toContain(own)
    expect(ids).not.toContain(foreign)
    const versions = await portal.rest('GET', '/events/versions?limit=100', as(people.hospitalA))
    const parents = (versions.json as { docs: { parent: string }[] }).docs.map(
      ({ parent }) => parent,
    )
    expect(parents).toContain(own)
    expect(parents).not.toContain(foreign)
    expect(
      (await portal.rest('GET', `/events/${foreign}?draft=true`, as(people.hospitalA))).status,
    ).toBe(404)
  })

  it('is held by the same guard over GraphQL', async () => {
    const update = (cookie: string, change: string) => {
      const query = `mutation { updateEvent(id: "${own}", ${change}) { id } }`
      return portal.rest('POST', '/graphql', as(cookie, { query }))
    }
    const publish = 'data: { _status: published, venue: { name: "会場" } }'
    for (const attempt of [publish, `${publish}, draft: true`]) {
      expect(JSON.stringify((await update(people.hospitalA, attempt)).json)).toContain(
        '"updateEvent":null',
      )
    }
    expect(await live(own)).toBeNull()
    // The same request passes for whoever may publish, so it was the guard that refused.
    expect(JSON.stringify((await update(people.metroEditor, publish)).json)).toContain(own)
    expect(await live(own)).not.toBeNull()
  })

  it.each(['role', 'organization', 'disabled'])(
    'cannot change the own %s, nor anything of others',
    async (field) => {
      const { docs: roles } = await portal.payload.find({
        collection: 'editor-roles',
        where: { key: { equals: 'system-admin' } },
      })
      const change = { role: roles[0]?.id, organization: hospitals.b, disabled: true }[field]
      const accounts = async () =>
        (await portal.payload.find({ collection: 'users', depth: 0, sort: 'email' })).docs.map(
          (user) => (user as unknown as Record<string, unknown>)[field],
        )
      const before = await accounts()
      await portal.rest(
        'PATCH',
        '/users?where[email][exists]=true',
        as(people.hospitalA, { [field]: change }),
      )
      expect(await accounts()).toEqual(before)
    },
  )
})

describe('staff and others', () => {
  it('lets a metropolitan editor publish', async () => {
    const id = await makeEvent(hospitals.b, 'draft')
    const { status } = await portal.rest(
      'PATCH',
      `/events/${id}`,
      as(people.metroEditor, { _status: 'published' }),
    )
    expect(status).toBe(200)
    expect(await live(id)).not.toBeNull()
  })

  it('lets a hospital publisher publish the own events only', async () => {
    const own = await makeEvent(hospitals.a, 'draft')
    const foreign = await makeEvent(hospitals.b, 'draft')
    const publish = (id: string) =>
      portal.rest('PATCH', `/events/${id}`, as(people.publisherA, { _status: 'published' }))
    expect((await publish(own)).status).toBe(200)
    expect((await publish(foreign)).status).toBe(403)
    expect(await live(foreign)).toBeNull()
  })

  it('lets a reviewer read drafts and change nothing', async () => {
    const id = await makeEvent(hospitals.a, 'draft')
    expect((await portal.rest('GET', `/events/${id}?draft=true`, as(people.reviewer))).status).toBe(
      200,
    )
    expect(
      (await portal.rest('PATCH', `/events/${id}?draft=true`, as(people.reviewer, { title: 'x' })))
        .status,
    ).toBe(403)
  })

  it('gives a disabled account nothing', async () => {
    const id = await makeEvent(hospitals.a, 'draft')
    expect((await portal.rest('GET', `/events/${id}?draft=true`, as(people.disabled))).status).toBe(
      404,
    )
    expect(
      (await portal.rest('POST', '/topics', as(people.disabled, { title: 't', slug: 't' }))).status,
    ).toBe(403)
  })
})
