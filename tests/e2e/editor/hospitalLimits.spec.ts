import { accountsOf } from '../support/accounts'
import { anonymous, logIn } from '../support/cmsSession'
import type { CmsSession, Doc } from '../support/cmsSession'
import { createEventDraft, eventOf, ownOrganization } from '../support/eventDraft'
import { listPublished } from '../support/findPublished'
import { expect, test } from '../support/test'

type Attempt = (session: CmsSession, draft: Doc, organizer: string) => Promise<unknown>

const published = { _status: 'published' }
const versionOf = async (session: CmsSession, id: string) =>
  (await session.request('GET', `/api/events/versions?where[parent][equals]=${id}&depth=0`)).json()
    .docs?.[0]?.id

const ATTEMPTS: Record<string, Attempt> = {
  'create as published': async (session, { title }, organizer) =>
    session.request('POST', '/api/events', { ...eventOf(organizer, String(title)), ...published }),
  'create as published with draft=true': async (session, { title }, organizer) =>
    session.request('POST', '/api/events?draft=true', {
      ...eventOf(organizer, String(title)),
      ...published,
    }),
  'PATCH to published': async (session, { id }) =>
    session.request('PATCH', `/api/events/${id}`, published),
  'PATCH to published with draft=true': async (session, { id }) =>
    session.request('PATCH', `/api/events/${id}?draft=true`, published),
  'bulk PATCH': async (session, { id }) =>
    session.request('PATCH', `/api/events?where[id][equals]=${id}`, published),
  'bulk PATCH with draft=true': async (session, { id }) =>
    session.request('PATCH', `/api/events?where[id][equals]=${id}&draft=true`, published),
  duplicate: async (session, { id }) =>
    session.request('POST', `/api/events/${id}/duplicate?draft=false`, published),
  'duplicate with draft=true': async (session, { id }) =>
    session.request('POST', `/api/events/${id}/duplicate?draft=true`, published),
  'restore a version': async (session, { id }) =>
    session.request('POST', `/api/events/versions/${await versionOf(session, id)}?draft=false`),
  'publish in all locales': async (session, { id }) =>
    session.request('PATCH', `/api/events/${id}?draft=true&publishAllLocales=true`, {}),
  GraphQL: async (session, { id }) =>
    session.request('POST', '/api/graphql', {
      query: `mutation { updateEvent(id: "${id}", draft: false, data: { _status: published }) { id } }`,
    }),
}

const accounts = async (dataDir: string) => {
  const [own, other] = await accountsOf(dataDir, 'hospital-editor')
  if (!other) throw new Error('Two hospitals are needed')
  return { own, other }
}

for (const [name, attempt] of Object.entries(ATTEMPTS)) {
  test(`a hospital cannot publish by ${name}`, async ({ stack }) => {
    const session = await logIn(stack.cmsUrl, (await accounts(stack.dataDir)).own)
    const title = `公開を試みる会 ${name} ${Date.now()}`
    const draft = await createEventDraft(session, title)

    await attempt(session, draft, await ownOrganization(session))

    const visible = await listPublished(stack.cmsUrl, 'events')
    expect(visible.filter((event) => String(event.title).includes(title))).toEqual([])
    const direct = await anonymous(stack.cmsUrl).request('GET', `/api/events/${draft.id}`)
    expect([403, 404]).toContain(direct.status)
  })
}

test('a hospital cannot change, hide or delete its own published event', async ({ stack }) => {
  const session = await logIn(stack.cmsUrl, (await accounts(stack.dataDir)).own)
  const organizer = await ownOrganization(session)
  const events = await listPublished(stack.cmsUrl, 'events')
  const own = events.find((event) => event.organizer === organizer)
  if (!own) throw new Error('The first demo hospital has no published sample event')
  const live = async () =>
    (await anonymous(stack.cmsUrl).request('GET', `/api/events/${own.id}?depth=0`)).json()
  const before = await live()

  for (const [method, path, body] of [
    ['PATCH', `/api/events/${own.id}`, { title: '書き換え' }],
    ['PATCH', `/api/events/${own.id}`, { _status: 'draft' }],
    ['PATCH', `/api/events/${own.id}`, { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['DELETE', `/api/events/${own.id}`, undefined],
  ] as const) {
    const answer = await session.request(method, path, body)
    expect(answer.status, `${method} ${JSON.stringify(body)}`).toBe(403)
    expect(await live()).toEqual(before)
  }

  const proposal = await session.request('PATCH', `/api/events/${own.id}?draft=true`, {
    title: '変更の案',
  })
  expect(proposal.status).toBe(200)
  expect(await live()).toEqual(before)
})

test("a hospital sees nothing of other hospitals' drafts", async ({ stack }) => {
  const { own, other } = await accounts(stack.dataDir)
  const title = `他院の下書き ${Date.now()}`
  const draft = await createEventDraft(await logIn(stack.cmsUrl, other), title)
  const session = await logIn(stack.cmsUrl, own)

  for (const path of [
    `/api/events/${draft.id}?draft=true`,
    '/api/events?draft=true&limit=100&sort=-updatedAt',
    '/api/events?draft=true&limit=100&where[_status][equals]=draft',
    '/api/events/versions?limit=100&sort=-updatedAt',
  ]) {
    const answer = await session.request('GET', path)
    expect(answer.status, path).toBeLessThan(500)
    expect(answer.text, path).not.toContain(title)
  }
  const graphQl = await session.request('POST', '/api/graphql', {
    query: `{ Event(id: "${draft.id}", draft: true) { title } Events(draft: true, limit: 100) { docs { title } } }`,
  })
  expect(graphQl.text).not.toContain(title)
  const edit = await session.request('PATCH', `/api/events/${draft.id}?draft=true`, { title: '×' })
  expect([403, 404]).toContain(edit.status)
})

test('a hospital cannot write what is not its own', async ({ stack }) => {
  const { own, other } = await accounts(stack.dataDir)
  const session = await logIn(stack.cmsUrl, own)
  const otherOrganizer = await ownOrganization(await logIn(stack.cmsUrl, other))
  const [item] = await listPublished(stack.cmsUrl, 'content-items')
  const me = (await session.request('GET', '/api/users/me?depth=0')).json().user as Doc
  const [admin] = await accountsOf(stack.dataDir, 'system-admin')
  const adminSession = await logIn(stack.cmsUrl, admin)
  const adminUser = (await adminSession.request('GET', '/api/users/me?depth=0')).json().user as Doc

  for (const [method, path, body] of [
    ['POST', '/api/events?draft=true', eventOf(otherOrganizer, '他院の名前で')],
    ['PATCH', `/api/content-items/${item?.id}?draft=true`, { title: '書き換え' }],
    ['PATCH', `/api/organizations/${String(me.organization)}?draft=true`, { name: '書き換え' }],
    ['POST', '/api/topics', { title: '新しいトピック' }],
    ['POST', '/api/globals/home', { layout: [] }],
    [
      'POST',
      '/api/users',
      { email: 'x@example.jp', password: 'correct horse battery staple', name: 'x' },
    ],
  ] as const) {
    const answer = await session.request(method, path, body)
    expect(answer.status, `${method} ${path}: ${answer.text}`).toBe(403)
  }
  await session.request('PATCH', `/api/users/${me.id}`, { role: adminUser.role })
  await session.request('PATCH', `/api/users/${me.id}`, { organization: otherOrganizer })
  const after = (await session.request('GET', '/api/users/me?depth=0')).json().user
  expect(after).toMatchObject({ role: me.role, organization: me.organization })
})
