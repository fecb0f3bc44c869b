import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'

type Person = keyof People

const JAPANESE = /[ぁ-んァ-ン一-龯]/
const BOUNDARY = '----------------------------portal-test'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

function expectRefusal({ status, json }: RestAnswer, what: string, expected?: number): void {
  const text = `${what}: ${status} ${JSON.stringify(json)}`
  expect([text, status >= 400 && status < 500]).toEqual([text, true])
  if (expected) expect([what, status]).toEqual([what, expected])
  const { errors } = json as { errors?: { message?: string }[] }
  expect([text, (errors ?? []).map(({ message }) => JAPANESE.test(message ?? ''))]).toEqual([
    text,
    (errors ?? [{}]).map(() => true),
  ])
}

const as = (person?: Person) => (person ? { cookie: people[person] } : {})

const form = (...parts: string[]) =>
  `${parts.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join('')}--${BOUNDARY}--\r\n`
const field = (name: string, value: string) =>
  `content-disposition: form-data; name="${name}"\r\n\r\n${value}`
const file = (filename: string, type = 'image/png') =>
  `content-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: ${type}\r\n\r\nx`
const sendForm = (method: string, path: string, body: string, person?: Person) =>
  portal.rest(method, path, {
    body,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    ...as(person),
  })

describe('a form', () => {
  const routes: [string, string][] = [
    ['POST', '/users/login'],
    ['POST', '/users/forgot-password'],
    ['POST', '/users/reset-password'],
    ['POST', '/users/unlock'],
    ['POST', '/users/refresh-token'],
    ['POST', '/users/logout'],
    ['POST', '/events'],
    ['POST', '/media'],
    ['POST', '/globals/home'],
    ['POST', '/graphql'],
    ['PATCH', '/events/01a20243-6a52-7779-8000-000000000000'],
  ]
  const bodies = [
    form(field('_payload', '{bad')),
    ...['null', '[]', '"x"', '1', '{"a":"\\u0000"}'].map((text) => form(field('_payload', text))),
    form(field('_payload', '{}'), field('_payload', '{}')),
    'garbage',
    `--${BOUNDARY}\r\ngarbage`,
  ]
  it.each(routes)('that cannot be read is refused in Japanese by %s %s', async (method, path) => {
    for (const person of [undefined, 'metroEditor'] as const) {
      for (const body of bodies) {
        expectRefusal(await sendForm(method, path, body, person), `${String(person)} ${body}`)
      }
    }
  })

  it.each([
    ...['{}', 'null', '[]', '1', '{"filename":"x.png"}', 'x'].map((text) =>
      form(field('file', text), field('_payload', '{"decorative":true}')),
    ),
    form(file('a\u0000b.png'), field('_payload', '{"decorative":true}')),
    form(file('a.png'), file('b.png'), field('_payload', '{"decorative":true}')),
    form(field('_payload', '{"decorative":true}')),
  ])('without a file makes no media entry: %j', async (body) => {
    expectRefusal(await sendForm('POST', '/media', body, 'metroEditor'), body, 400)
    expect((await portal.payload.count({ collection: 'media' })).totalDocs).toBe(0)
  })
})

describe('a body', () => {
  const large = 'x'.repeat(5 * 1024 * 1024)
  it.each<[string, string, Record<string, string>, number]>([
    ['six megabytes of JSON', `{"a":"${large}"}`, { 'content-type': 'application/json' }, 413],
    [
      'six megabytes of a query',
      `a=${large}`,
      {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      413,
    ],
    [
      'six megabytes of JSON for a query',
      `{"a":"${large}"}`,
      { 'content-type': 'application/json', 'x-payload-http-method-override': 'GET' },
      413,
    ],
    ['six megabytes of text', `${large}x`, { 'content-type': 'text/plain' }, 413],
    ['text', 'hello', { 'content-type': 'text/plain' }, 415],
    ['a query', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [
      'a query with a broken condition',
      'where={bad',
      {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      400,
    ],
    [
      'a query with a broken condition, by the other header',
      'where={bad',
      {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'x-http-method-override': 'GET',
      },
      400,
    ],
    [
      'a query with NUL',
      'where[slug][equals]=%00',
      {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      400,
    ],
    [
      'a length of 30 megabytes',
      '{}',
      { 'content-type': 'application/json', 'content-length': '30000000' },
      413,
    ],
  ])('of %s is refused', async (name, body, headers, status) => {
    for (const path of ['/events', '/users/login', '/payload-preferences/x']) {
      expectRefusal(
        await portal.rest('POST', path, { body, headers, ...as('metroEditor') }),
        name,
        status,
      )
    }
  })

  it('may be a query that is too long for an address', async () => {
    const ids = Array.from(
      { length: 400 },
      (_, i) => `where[id][not_in][${i}]=${hospitals.a}`,
    ).join('&')
    const { status, json } = await portal.rest('POST', '/organizations', {
      body: `${ids}&limit=3`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      ...as('metroEditor'),
    })
    expect(status).toBe(200)
    expect(json.totalDocs).toBe(1)
  })

  it('may speak of escaped NULs', async () => {
    const { json } = await portal.rest('POST', '/topics?draft=true', {
      body: '{"title":"C:\\\\u0000x","slug":"backslash"}',
      ...as('metroEditor'),
    })
    expect((json as { doc: { title: string } }).doc.title).toBe('C:\\u0000x')
  })
})

describe('a rich text', () => {
  const bodies = [
    [null],
    [1],
    ['x'],
    [[]],
    [{}],
    [{ type: 'paragraph', children: [null] }],
    [{ type: 'paragraph', children: 'x' }],
  ]
  it.each(bodies)('with %j for a node is refused', async (...children) => {
    const body = {
      title: '題',
      slug: 'rich',
      kind: 'page',
      placement: 'page',
      body: { root: { type: 'root', children } },
    }
    for (const query of ['', '?draft=true']) {
      expectRefusal(
        await portal.rest('POST', `/content-items${query}`, { body, ...as('metroEditor') }),
        query,
        400,
      )
    }
  })
})

describe('a route that leads nowhere', () => {
  it.each([
    '/__proto__',
    '/constructor',
    '/toString',
    '/hasOwnProperty/x',
    '/%5F%5Fproto__',
    '/payload-migrations',
    '/payload-kv/x',
    '/globals/constructor',
    '/globals/navigation/versions',
    '/globals/site-settings/versions/x',
    '/media/versions',
    '/redirects/versions',
    '/redirects/versions/x',
    '/redirects/versions/count',
    '/users/versions',
    '/users/verify/x',
    '/nowhere',
  ])('%s is not found with any method', async (path) => {
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'PUT']) {
      for (const person of [undefined, 'systemAdmin'] as const) {
        const answer = await portal.rest(method, path, {
          ...as(person),
          ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
        })
        expectRefusal(answer, `${String(person)} ${method} ${path}`)
      }
    }
  })

  it.each([
    '/globals/navigation/versions',
    '/media/versions',
    '/redirects/versions/x',
    '/payload-migrations',
  ])('%s is a 404 to staff', async (path) => {
    expectRefusal(await portal.rest('GET', path, as('systemAdmin')), path, 404)
  })
})

describe('GraphQL', () => {
  const deep = `{ ${'a{'.repeat(20000)}`
  it.each<[string, string]>([
    ['no query', '{}'],
    ['a query that is a number', '{"query":1}'],
    ['variables that are none', '{"query":"{ Topics { totalDocs } }","variables":1}'],
    ['a syntax error', '{"query":"{"}'],
    ['an unknown field', '{"query":"{ nothing }"}'],
    ['a missing variable', '{"query":"query($id: String!) { Topic(id: $id) { title } }"}'],
    [
      'a wrong variable',
      '{"query":"query($n: Int) { Topics(limit: $n) { totalDocs } }","variables":{"n":"x"}}',
    ],
    ['an endless nest', JSON.stringify({ query: deep })],
    [
      'an operator that a field does not know',
      '{"query":"{ Events(where: {slug: {like: 1}}) { totalDocs } }"}',
    ],
  ])('answers %s in Japanese', async (_name, body) => {
    const { json } = await portal.rest('POST', '/graphql', { body })
    const messages = (json as { errors: { message: string }[] }).errors.map(
      ({ message }) => message,
    )
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) expect(message).toMatch(JAPANESE)
  })

  it('tells a visitor that the admin is closed', async () => {
    const { json, status } = await portal.rest('POST', '/graphql', {
      body: { query: '{ Access { canAccessAdmin } }' },
    })
    expect(status).toBe(200)
    expect(json).toEqual({ data: { Access: { canAccessAdmin: false } } })
  })
})

describe('the trash', () => {
  const evil = {
    title: '悪',
    slug: '../../x',
    deletedAt: '2026-01-01T00:00:00.000Z',
    online: { url: 'javascript:alert(1)' },
  }
  it('is no place to make a document in, past the rules', async () => {
    const { status } = await portal.rest('POST', '/events?draft=true', {
      body: { ...evil, organizer: hospitals.a },
      ...as('hospitalA'),
    })
    expect(status).toBe(400)
    const good = { title: '会', organizer: hospitals.a, deletedAt: evil.deletedAt }
    const { json } = await portal.rest('POST', '/events?draft=true', {
      body: good,
      ...as('hospitalA'),
    })
    expect((json as { doc: { deletedAt?: string } }).doc.deletedAt ?? null).toBeNull()
  })

  it('takes a document as it is and lets nobody change it there past the rules', async () => {
    const made = await portal.rest('POST', '/topics?draft=true', {
      body: { title: '題', slug: 'thrown' },
      ...as('metroEditor'),
    })
    const { id } = (made.json as { doc: { id: string } }).doc
    const thrown = await portal.rest('PATCH', `/topics/${id}`, {
      body: { title: '別', deletedAt: evil.deletedAt, slug: '../../x' },
      ...as('systemAdmin'),
    })
    expect(thrown.status).toBe(200)
    const { json } = await portal.rest(
      'GET',
      `/topics/${id}?trash=true&draft=true`,
      as('systemAdmin'),
    )
    expect(json).toMatchObject({ title: '題', slug: 'thrown' })
    const changed = await portal.rest('PATCH', `/topics/${id}?trash=true&draft=true`, {
      body: { slug: '../../x' },
      ...as('systemAdmin'),
    })
    expect(changed.status).toBe(400)
  })
})
