import { request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CmsAnswer } from '../support/cmsSession'
import { expectRefusal, expectUnchanged, filled, refused } from './attempts'
import { expect, test } from './fixtures'
import { PEOPLE } from './people'
import type { Person } from './people'

const IDS = {
  NUL: '%00',
  'NUL in an id': '01a20243-6a52-7779-8000-00000000000%00',
  'a huge number': '9'.repeat(400),
  'a negative number': '-1',
  'a prototype name': 'constructor',
  __proto__: '__proto__',
  toString: 'toString',
  'an id in quotes': "'%20OR%20'1'='1",
  'an id and a command': '1;DROP%20TABLE%20events;--',
  'a lone surrogate': '%ED%A0%80',
  'an emoji': '%F0%9F%98%80',
  'dots in escapes': '%2e%2e%2fusers',
  null: 'null',
  '[object Object]': '%5Bobject%20Object%5D',
}
for (const [what, id] of Object.entries(IDS)) {
  refused([
    ['hospitalA', `reads ${what}`, 'GET', `/api/events/${id}?draft=true`],
    ['hospitalA', `saves ${what}`, 'PATCH', `/api/events/${id}?draft=true`, { title: '書き換え' }],
    ['hospitalA', `submits ${what}`, 'POST', `/api/events/${id}/submit`, {}],
    ['hospitalA', `restores ${what}`, 'POST', `/api/events/versions/${id}?draft=true`],
  ])
}
refused([
  ['visitor', 'reads a collection called constructor', 'GET', '/api/constructor'],
  ['visitor', 'reads a collection called __proto__', 'GET', '/api/__proto__/x'],
  ['visitor', 'reads a global called __proto__', 'GET', '/api/globals/__proto__'],
  [
    'systemAdmin',
    'changes a global called constructor',
    'POST',
    '/api/globals/constructor',
    { a: 1 },
  ],
  ['systemAdmin', 'reads versions of what has none', 'GET', '/api/users/versions'],
  ['systemAdmin', 'restores a version of what has none', 'POST', '/api/media/versions/<mediaB>'],
  ['systemAdmin', 'filters by an operator that is none', 'GET', '/api/events?where[title][$gt]=a'],
  [
    'systemAdmin',
    'filters by a list where a word belongs',
    'GET',
    '/api/events?where[organizer][equals][]=a',
  ],
  ['systemAdmin', 'filters by a document', 'GET', '/api/events?where[title][equals][a][b]=c'],
  ['systemAdmin', 'filters by SQL', 'GET', "/api/events?where[title')--][equals]=a"],
  ['systemAdmin', 'asks for a page without end', 'GET', '/api/events?page=99999999999999999999'],
  ['systemAdmin', 'asks for a depth below zero', 'GET', '/api/events?depth=-1'],
  ['systemAdmin', 'asks for a fraction of documents', 'GET', '/api/events?limit=1.5'],
  [
    'systemAdmin',
    'sends an empty condition to a bulk change',
    'PATCH',
    '/api/events',
    { title: '書き換え' },
  ],
  ['systemAdmin', 'deletes without a condition', 'DELETE', '/api/events'],
  [
    'systemAdmin',
    'deletes by a prototype name',
    'DELETE',
    '/api/events?where[constructor][equals]=a',
  ],
  [
    'systemAdmin',
    'deletes by __proto__',
    'DELETE',
    '/api/events?where[__proto__][id][exists]=true',
  ],
  [
    'systemAdmin',
    'changes by a prototype name',
    'PATCH',
    '/api/topics?where[constructor][equals]=a',
    { title: '書き換え' },
  ],
  ['visitor', 'orders by SQL', 'GET', '/api/events?sort=title)%3Bselect%201--'],
  ['visitor', 'orders by a prototype name', 'GET', '/api/events?sort=constructor'],
  ['systemAdmin', 'deletes by a condition that is a word', 'DELETE', '/api/events?where=all'],
  ['hospitalA', 'sends a list', 'POST', '/api/events?draft=true', [{ title: 'a' }]],
  [
    'hospitalA',
    'sends NUL deep inside',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { venue: { name: 'a\u0000b' } },
  ],
  [
    'hospitalA',
    'sends a lone surrogate',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { title: '\ud800' },
  ],
  [
    'hospitalA',
    'sends a document for a word',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { title: { toString: 'x' } },
  ],
  [
    'hospitalA',
    'sends a list for a group',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { venue: [1, 2] },
  ],
  [
    'hospitalA',
    'sends a thousand days',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    {
      occurrences: Array.from({ length: 1000 }, () => ({
        date: '2030-06-19',
        startTime: '14:00',
        endTime: '15:30',
      })),
    },
  ],
  [
    'hospitalA',
    'sends a body of an unknown kind',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { body: { root: { type: 'root', children: [{ type: 'script', text: 'alert(1)' }] } } },
  ],
  [
    'hospitalA',
    'sends a link that runs',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { online: { url: 'JaVaScRiPt:alert(1)' } },
  ],
])

type Raw = {
  person?: Person
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

/** A request as it is written, without what `fetch` would tidy up. */
const raw = async (cmsUrl: string, { method = 'GET', path, headers = {}, body }: Raw) =>
  new Promise<CmsAnswer>((resolve, reject) => {
    const { hostname, port } = new URL(cmsUrl)
    const sent = httpRequest(
      { hostname, port, method, path, headers: { origin: cmsUrl, ...headers } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: new Headers(),
            text,
            json: () => JSON.parse(text),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
const deep = (open: string, close: string, times: number) =>
  `${open.repeat(times)}1${close.repeat(times)}`
const PUBLISH = JSON.stringify({ _status: 'published' })

const RAW: Record<string, Raw> = {
  'a PATCH inside a POST': {
    method: 'POST',
    path: '/api/events/<liveA>',
    headers: { ...JSON_TYPE, 'x-http-method-override': 'PATCH' },
    body: PUBLISH,
  },
  'a DELETE inside a POST': {
    method: 'POST',
    path: '/api/events/<liveA>',
    headers: { ...JSON_TYPE, 'x-http-method-override': 'DELETE' },
    body: '{}',
  },
  "a DELETE in Payload's header": {
    method: 'POST',
    path: '/api/events/<liveA>',
    headers: { ...JSON_TYPE, 'x-payload-http-method-override': 'DELETE' },
    body: '{}',
  },
  "a PATCH in Payload's header": {
    method: 'POST',
    path: '/api/events/<draftA>',
    headers: { ...JSON_TYPE, 'x-payload-http-method-override': 'PATCH' },
    body: PUBLISH,
  },
  'a PATCH by a query': {
    method: 'POST',
    path: '/api/events/<draftA>?_method=PATCH',
    headers: JSON_TYPE,
    body: PUBLISH,
  },
  'a PATCH by a form': {
    method: 'POST',
    path: '/api/events/<draftA>',
    headers: FORM_TYPE,
    body: '_method=PATCH&_status=published',
  },
  'an approval inside a GET': {
    method: 'GET',
    path: '/api/events/<submittedA>/approve',
    headers: { 'x-http-method-override': 'POST' },
  },
  'an approval by PUT': {
    method: 'PUT',
    path: '/api/events/<submittedA>/approve',
    headers: JSON_TYPE,
    body: '{}',
  },
  'an unknown method': { method: 'PROPFIND', path: '/api/events' },
  'a rewritten address': {
    method: 'POST',
    path: '/api/nowhere',
    headers: {
      ...JSON_TYPE,
      'x-original-url': '/api/events/<submittedA>/approve',
      'x-rewrite-url': '/api/events/<submittedA>/approve',
    },
    body: '{}',
  },
  'a deep document': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: `{"venue":${deep('{"a":', '}', 5000)}}`,
  },
  'a deep list': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: `{"topics":${deep('[', ']', 50_000)}}`,
  },
  'a deep body': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: `{"body":{"root":${deep('{"children":[', ']}', 2000)}}}`,
  },
  'a body of 6 MB': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: JSON.stringify({ title: 'あ'.repeat(2_000_000) }),
  },
  'a body of 30 MB': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: `{"title":"${'a'.repeat(30_000_000)}"}`,
  },
  'a hundred thousand fields': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: JSON.stringify({ topics: Array.from({ length: 100_000 }, (_, at) => `x${at}`) }),
  },
  'a key twice': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: '{"_status":"draft","_status":"published"}',
  },
  'a prototype as a key': {
    method: 'PATCH',
    path: '/api/events/<draftA>',
    headers: JSON_TYPE,
    body: '{"__proto__":{"_status":"published"}}',
  },
  'half a document': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: '{"title":"a',
  },
  'bytes that are no text': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: JSON_TYPE,
    body: '\u00ff\u00fe{',
  },
  'a form with two documents': {
    method: 'PATCH',
    path: '/api/events/<draftA>?draft=true',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: ['{}', PUBLISH]
      .map((json) => `--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n${json}\r\n`)
      .join('')
      .concat('--x--\r\n'),
  },
  'a condition a thousand levels deep': {
    path: `/api/events?where${'[or][0]'.repeat(1000)}[id][equals]=x`,
  },
  'a condition sixty levels deep': {
    path: `/api/events?where${'[or][0]'.repeat(60)}[title][equals]=x`,
  },
  'a hundred conditions': {
    person: 'visitor',
    path: `/api/events?${Array.from({ length: 100 }, (_, at) => `where[or][${at}][title][equals]=x`).join('&')}`,
  },
  'dots in the path': { path: '/api/events/../../api/users/%00' },
  'a path with a broken escape': { path: '/api/events/%E0%A4%A' },
  'an address of 9,000 letters': { path: `/api/events?where[title][equals]=${'a'.repeat(9000)}` },
}
for (const [what, { person = 'hospitalA', ...request }] of Object.entries(RAW)) {
  test(`refused: ${PEOPLE[person]} sends ${what}`, async ({ world, stack }) => {
    const { cookie } = world.sessions[person]
    const { path, headers } = request
    const filledHeaders = Object.fromEntries(
      Object.entries(headers ?? {}).map(([name, value]) => [name, filled(value, world)]),
    )
    await expectUnchanged(world, async () =>
      expectRefusal(
        await raw(stack.cmsUrl, {
          ...request,
          path: filled(path, world),
          headers: { cookie, 'accept-language': 'ja', ...filledHeaders },
        }),
      ),
    )
  })
}

test('a body that ends too early changes nothing', async ({ world, stack }) => {
  await expectUnchanged(world, async () => {
    const sent = raw(stack.cmsUrl, {
      method: 'PATCH',
      path: filled('/api/events/<draftA>?draft=true', world),
      headers: {
        ...JSON_TYPE,
        cookie: world.sessions.hospitalA.cookie,
        'content-length': '100',
        connection: 'close',
      },
      body: '{"title":"書き換え"}',
    })
    const status = await Promise.race([sent.then((answer) => answer.status), sleep(2000)])
    expect(status).not.toBe(200)
  })
})
