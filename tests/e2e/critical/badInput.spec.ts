import { accountsOf } from '../support/accounts'
import { anonymous, logIn } from '../support/cmsSession'
import type { CmsAnswer } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { JAPANESE } from '../support/japanese'
import { expect, test } from '../support/test'

const expectClearRefusal = (answer: CmsAnswer, what: string) => {
  expect(answer.status, `${what}: ${answer.text}`).toBeGreaterThanOrEqual(400)
  expect(answer.status, `${what}: ${answer.text}`).toBeLessThan(500)
  const { errors } = answer.json()
  expect(errors?.length, what).toBeGreaterThan(0)
  for (const { message } of errors ?? []) expect(message, what).toMatch(JAPANESE)
  expect(answer.text, what).not.toMatch(/node_modules|at \w+ \(|"stack"/)
}

const UNREADABLE = [
  '/api/events?limit=-5',
  '/api/events?limit=abc',
  '/api/events?page=-1',
  '/api/events?page=1e99',
  '/api/events?depth=-1',
  '/api/events?sort=%00',
  '/api/events?where[slug][equals]=%00',
  '/api/events?where[startsAt][greater_than]=2026-02-30',
  '/api/events?where[startsAt][greater_than]=nonsense',
  '/api/events?where[nowhere][equals]=1',
  '/api/events?where[slug][nonsense]=1',
  '/api/events?where=nonsense',
  '/api/events?where[or]=nonsense',
  '/api/events?where[organizer][in]=1',
  '/api/organizations?where[designations.type][equals]=%00',
  '/api/events/99999999999999999999999999999999',
  '/api/events/abc',
  '/api/events/%00',
  '/api/events/%E0%A4%A',
  '/api/nowhere',
  '/api/globals/nowhere',
  '/api/media/file/nowhere.png',
  '/api/media/file/..%2F..%2Fdemo-accounts.json',
  '/api/preview/events/abc',
]

for (const path of UNREADABLE) {
  test(`GET ${path} is refused in clear words`, async ({ stack }) => {
    expectClearRefusal(await anonymous(stack.cmsUrl).request('GET', path), path)
  })
}

for (const [name, type, body] of [
  ['malformed JSON', 'application/json', '{"email":'],
  ['a JSON text', 'application/json', '"hello"'],
  ['JSON null', 'application/json', 'null'],
  ['no body', 'application/json', ''],
  ['a wrong content type', 'text/plain', 'hello'],
  ['XML', 'application/xml', '<a/>'],
  ['a form without its boundary', 'multipart/form-data', 'hello'],
  ['NUL in the address', 'application/json', '{"email":"a\\u0000@example.jp","password":"x"}'],
  ['numbers for words', 'application/json', '{"email":1,"password":{"$gt":""}}'],
] as const) {
  test(`a login with ${name} is refused in clear words`, async ({ stack }) => {
    const response = await fetch(`${stack.cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': type, origin: stack.cmsUrl },
      body,
    })
    const text = await response.text()
    const { status, headers } = response
    expectClearRefusal({ status, headers, text, json: () => JSON.parse(text) }, name)
  })
}

const occurrence = { date: '2030-06-19', startTime: '14:00', endTime: '15:30' }
const WRONG_VALUES: Record<string, Record<string, unknown>> = {
  'a day that does not exist': { occurrences: [{ ...occurrence, date: '2026-02-30' }] },
  'a time that does not exist': { occurrences: [{ ...occurrence, startTime: '25:00' }] },
  'an unknown format': { format: 'telepathy' },
  'NUL in the title': { title: 'a\u0000b' },
  'a title without end': { title: 'あ'.repeat(100_000) },
  'a title that is a number': { title: 5 },
  'an organizer that does not exist': { organizer: '01a20243-6a52-7779-8000-000000000000' },
  'an organizer that is no id': { organizer: 'abc' },
  'occurrences that are no list': { occurrences: 'soon' },
  'a negative capacity': { capacity: -1 },
  'a slug with spaces': { slug: 'a b/../c' },
  'a script for an address': { online: { url: 'javascript:alert(1)' } },
}

for (const [name, values] of Object.entries(WRONG_VALUES)) {
  test(`an event with ${name} is refused in clear words`, async ({ stack }) => {
    const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
    const session = await logIn(stack.cmsUrl, editor)
    const event = { ...eventOf(await ownOrganization(session), `誤りのある会 ${name}`), ...values }
    const count = async () =>
      (await session.request('GET', '/api/events?draft=true')).json().totalDocs
    const before = await count()
    expectClearRefusal(await session.request('POST', '/api/events?draft=true', event), name)
    expect(await count()).toBe(before)
  })
}

for (const path of [
  '/events?page=-1',
  '/events?page=abc',
  '/hospitals?area=%00',
  '/contents/%00',
  '/contents/%E0%A4%A',
  '/contents/..%2F..%2Fetc%2Fpasswd',
  `/contents/${'a'.repeat(3000)}`,
  '/preview/events/abc?token=%00',
  '/preview/nowhere/abc?token=x',
]) {
  test(`the site answers ${path.slice(0, 60)} without an error`, async ({ stack }) => {
    const response = await fetch(`${stack.siteUrl}${path}`)
    expect(response.status).toBeLessThan(500)
    if (response.status !== 400) expect(await response.text()).toMatch(JAPANESE)
  })
}

for (const [name, headers] of [
  ['unsigned', {}],
  [
    'wrongly signed',
    { 'x-portal-timestamp': String(Date.now()), 'x-portal-signature': 'a'.repeat(64) },
  ],
] as const) {
  test(`the site does not listen to an ${name} revalidation`, async ({ stack }) => {
    const response = await fetch(`${stack.siteUrl}/api/revalidate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ id: '1', tags: ['all'] }),
    })
    expect(response.status).toBe(401)
    expect(JSON.stringify(await response.json())).toMatch(JAPANESE)
  })
}
