import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { JAPANESE } from '../support/japanese'
import { expect, test } from '../support/test'

const BOUNDARY = '----------------------------portal-test'
const FORM = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
const JSON_TYPE = { 'content-type': 'application/json' }
const AS_GET = {
  'content-type': 'application/x-www-form-urlencoded',
  'x-payload-http-method-override': 'GET',
}
const part = (name: string, value: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--${BOUNDARY}--\r\n`

type Sent = {
  method: string
  path: string
  status?: number
  headers?: Record<string, string>
  body?: string
}

const REQUESTS: Sent[] = [
  { method: 'GET', path: '/api', status: 404 },
  { method: 'GET', path: '/api/', status: 404 },
  { method: 'GET', path: '/api/graphql', status: 405 },
  { method: 'DELETE', path: '/api/graphql', status: 405 },
  { method: 'POST', path: '/api/health/live', status: 405 },
  { method: 'PUT', path: '/api/health/ready', status: 405 },
  { method: 'GET', path: '/api/__proto__', status: 404 },
  { method: 'POST', path: '/api/constructor', status: 404, headers: JSON_TYPE, body: '{}' },
  { method: 'GET', path: '/api/%5F%5Fproto__', status: 404 },
  { method: 'GET', path: '/api/payload-migrations' },
  { method: 'GET', path: '/api/payload-locked-documents', status: 403 },
  { method: 'GET', path: '/api/media/versions' },
  { method: 'POST', path: '/api/users/verify/x', status: 404, headers: JSON_TYPE, body: '{}' },
  { method: 'POST', path: '/api/graphql', headers: FORM, body: part('query', '{a}'), status: 415 },
  { method: 'POST', path: '/api/graphql', headers: JSON_TYPE, body: '{}' },
  { method: 'POST', path: '/api/graphql', headers: JSON_TYPE, body: '{"query":"{"}' },
  { method: 'POST', path: '/api/events', headers: AS_GET, body: 'where={bad', status: 400 },
  { method: 'POST', path: '/api/events', headers: AS_GET, body: 'x'.repeat(6e6), status: 413 },
  {
    method: 'POST',
    path: '/api/events',
    headers: JSON_TYPE,
    body: `"${'x'.repeat(30e6)}"`,
    status: 413,
  },
  ...['login', 'forgot-password', 'reset-password', 'unlock', 'refresh-token', 'logout'].flatMap(
    (route) =>
      ['{bad', 'null', '[]', '1'].map((document) => ({
        method: 'POST',
        path: `/api/users/${route}`,
        headers: FORM,
        body: part('_payload', document),
        status: 400,
      })),
  ),
  { method: 'POST', path: '/api/users/login', headers: FORM, body: 'garbage', status: 400 },
  ...[
    'where[kind][like]=a',
    'where[slug][near]=a',
    'where[topics][all]=a',
    'where[organizer][in]=null',
    'where={"and":null}',
    'where={"and":[null]}',
    'where={"id":null}',
    'where={"slug":{"like":[1]}}',
    'where={"startsAt":{"greater_than":1e300}}',
  ].map((query) => ({ method: 'GET', path: `/api/events?${query}`, status: 400 })),
]

for (const { method, path, status, headers = {}, body } of REQUESTS) {
  test(`${method} ${path} with ${(body ?? 'nothing').slice(0, 160)} is refused in clear words`, async ({
    stack,
  }) => {
    const response = await fetch(`${stack.cmsUrl}${path}`, {
      method,
      headers: { origin: stack.cmsUrl, ...headers },
      body,
    })
    const text = await response.text()
    expect(response.status, text).toBeLessThan(500)
    if (status) expect(response.status, text).toBe(status)
    const { errors } = JSON.parse(text) as { errors: { message: string }[] }
    expect(errors.length).toBeGreaterThan(0)
    for (const { message } of errors) expect(message).toMatch(JAPANESE)
    expect(response.headers.get('x-frame-options')).toBe('DENY')
  })
}

test('the admin still asks for many documents at once', async ({ stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const { cookie } = await logIn(stack.cmsUrl, editor)
  const id = '01a20243-6a52-7779-8000-000000000000'
  const ids = Array.from({ length: 400 }, (_, index) => `where[id][not_in][${index}]=${id}`)
  const response = await fetch(`${stack.cmsUrl}/api/organizations`, {
    method: 'POST',
    headers: { origin: stack.cmsUrl, cookie, ...AS_GET },
    body: `${ids.join('&')}&limit=1`,
  })
  expect(response.status).toBe(200)
})
