import { expectRefusal, expectUnchanged, ignored, lookAnew, refused } from './attempts'
import type { Attempt } from './attempts'
import { expect, test } from './fixtures'
import type { World } from './world'

const NAMED = { reviewerName: '知らない人' }

const made = (person: Attempt[0], what: string, path: string, body: object = NAMED): Attempt => [
  person,
  `makes a link to ${what}`,
  'POST',
  `${path}/review-links`,
  body,
]
const ended = (person: Attempt[0], what: string, path: string): Attempt => [
  person,
  `ends ${what}`,
  'POST',
  `${path}/revoke`,
]

refused([
  ...(['visitor', 'hospitalA', 'publisherA', 'reviewer', 'clerk'] as const).flatMap((person) => [
    made(person, "another's draft", '/api/events/<draftB>'),
    made(person, "another's live event", '/api/events/<liveB>'),
    made(person, 'a draft page', '/api/content-items/<pageDraft>'),
    ended(person, "another's link", '/api/events/<draftB>/review-links/<linkB>'),
  ]),
  made('visitor', 'a live event', '/api/events/<liveA>'),
  made('hospitalB', 'the record of another hospital', '/api/organizations/<orgA>'),
  made('hospitalA', 'an account', '/api/users/<user:hospitalA>'),
  made('metroEditor', 'an account', '/api/users/<user:hospitalA>'),
  made('metroEditor', 'nothing', '/api/events/00000000-0000-7000-8000-000000000000'),
  made('hospitalA', 'its draft for nobody', '/api/events/<draftA>', { reviewerName: ' ' }),
  made('hospitalA', 'its draft for ever', '/api/events/<draftA>', { ...NAMED, days: 36_500 }),
  made('hospitalA', 'its draft by a query', '/api/events/<draftA>', {
    reviewerName: { like: '%' },
  }),
  ended('visitor', 'a link', '/api/events/<draftA>/review-links/<linkA>'),
  ended(
    'hospitalA',
    "another's link through its own event",
    '/api/events/<draftA>/review-links/<linkB>',
  ),
  ended('metroEditor', 'a link through another event', '/api/events/<draftA>/review-links/<linkB>'),
  ended('hospitalA', 'a link that there is not', '/api/events/<draftA>/review-links/none'),
])

for (const person of ['visitor', 'hospitalB', 'reviewer', 'systemAdmin'] as const) {
  refused([
    [person, 'lists links', 'GET', '/api/review-links'],
    [person, 'counts links', 'GET', '/api/review-links/count'],
    [person, 'reads a link', 'GET', '/api/review-links/<linkB>'],
    [person, 'finds a link by its hash', 'GET', '/api/review-links?where[tokenHash][like]=a'],
    [
      person,
      'writes a link',
      'POST',
      '/api/review-links',
      { collection: 'events', documentId: '<draftB>', reviewerName: 'x', tokenHash: 'x' },
    ],
    [person, 'prolongs a link', 'PATCH', '/api/review-links/<linkB>', { expiresAt: '2099-01-01' }],
    [person, 'takes a link over', 'PATCH', '/api/review-links/<linkB>', { documentId: '<draftA>' }],
    [person, 'deletes a link', 'DELETE', '/api/review-links/<linkB>'],
    [person, 'opens a link without its token', 'GET', '/api/review/document'],
    [person, 'names the token in the query', 'GET', '/api/review/document?token=<tokenB>'],
    [person, 'comments without a token', 'POST', '/api/review/comments', { body: '意見' }],
    [
      person,
      'names the token in the body',
      'POST',
      '/api/review/comments',
      { body: '意見', token: '<tokenB>' },
    ],
  ])
}

ignored([
  [
    'systemAdmin',
    'turns a comment into one of a reviewer',
    'PATCH',
    '/api/review-comments/<comment>',
    { reviewerName: '佐藤 花子', reviewLink: '<linkB>' },
  ],
])

type Ways = (world: World) => Record<string, string>
const turned = (text = '') => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
const forgeries: Ways = ({ names: { tokenA = '', tokenB = '' } }) => {
  const [random = '', signature = ''] = tokenB.split('.')
  const [other = ''] = tokenA.split('.')
  return {
    nothing: '',
    'a word': 'token',
    'cut short': tokenB.slice(0, -1),
    'with a character more': `${tokenB}A`,
    'without its signature': random,
    'with the signature of another': `${other}.${signature}`,
    'with other random bytes': `${turned(random)}.${signature}`,
    'with another signature': `${random}.${turned(signature)}`,
    'in capitals': tokenB.toUpperCase(),
    'a wildcard': '%.%',
  }
}

test('the CMS takes no forged token', async ({ world }) => {
  for (const [what, token] of Object.entries(forgeries(world))) {
    const headers = { authorization: `Review ${token}`, 'content-type': 'application/json' }
    for (const init of [
      { path: 'document', method: 'GET' },
      { path: 'comments', method: 'POST', body: JSON.stringify({ body: '偽の意見' }) },
    ]) {
      const { path, ...request } = init
      await expectUnchanged(world, async () => {
        const response = await fetch(`${world.cmsUrl}/api/review/${path}`, { headers, ...request })
        const text = await response.text()
        const { status, headers: given } = response
        expectRefusal({ status, headers: given, text, json: () => JSON.parse(text) })
        expect(response.status, what).toBe(401)
        expect(text).not.toContain(world.secret)
      })
    }
  }
})

const posted = (world: World, body: string, headers: Record<string, string> = {}) =>
  fetch(`${world.siteUrl}/review`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })

test('the site takes no forged token, and tells nothing', async ({ world }) => {
  for (const [what, token] of Object.entries(forgeries(world))) {
    for (const comment of [[], [['comment', '偽の意見']]]) {
      const form = new URLSearchParams([['token', token], ...comment])
      await expectUnchanged(world, async () => {
        const response = await posted(world, form.toString())
        expect([400, 401], what).toContain(response.status)
        const text = await response.text()
        expect(text).not.toContain(world.secret)
        expect(text).toContain('role="alert"')
      })
    }
  }
})

test('the site takes a good token from its own form only', async ({ world }) => {
  const { tokenB = '', tokenA = '' } = world.names
  const control = await posted(world, `token=${tokenB}`)
  expect(control.status).toBe(200)
  expect(await control.text()).toContain(world.secret)
  const other = await posted(world, `token=${tokenA}`)
  expect(await other.text()).not.toContain(world.secret)
  // A link remembers when it was opened.
  lookAnew(world)

  const text = { 'content-type': 'text/plain' }
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
  const part = `--x\r\ncontent-disposition: form-data; name="token"\r\n\r\n${tokenB}\r\n--x--\r\n`
  const ways: [what: string, send: () => Promise<Response>][] = [
    [
      'another site',
      () => posted(world, `token=${tokenB}&comment=x`, { 'sec-fetch-site': 'cross-site' }),
    ],
    [
      'a neighbour',
      () => posted(world, `token=${tokenB}&comment=x`, { 'sec-fetch-site': 'same-site' }),
    ],
    ['another kind of body', () => posted(world, `token=${tokenB}&comment=x`, text)],
    ['a form with parts', () => posted(world, part, multipart)],
    ['an endless form', () => posted(world, `token=${tokenB}&comment=${'x'.repeat(70_000)}`)],
    [
      'an action of Next',
      () => posted(world, `token=${tokenB}`, { 'next-action': 'a'.repeat(42), ...text }),
    ],
    ['the address', () => fetch(`${world.siteUrl}/review?token=${tokenB}`)],
    [
      'a header',
      () => fetch(`${world.siteUrl}/review`, { headers: { authorization: `Review ${tokenB}` } }),
    ],
    [
      'an answer of the proxy',
      () =>
        fetch(`${world.siteUrl}/review`, {
          headers: { 'x-middleware-request-token': tokenB, 'x-review-token': tokenB },
        }),
    ],
    [
      'a preview',
      () => fetch(`${world.siteUrl}/preview/events/${world.names.draftB}?token=${tokenB}`),
    ],
  ]
  for (const [what, send] of ways) {
    await expectUnchanged(world, async () => {
      const response = await send()
      const body = await response.text()
      expect(response.status, what).toBeLessThan(500)
      expect(body, what).not.toContain(world.secret)
      // Next itself would refuse some of them in a few words of English.
      expect(body, what).toContain('<html lang="ja"')
    })
  }
})
