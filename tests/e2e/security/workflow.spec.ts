import { ignored, refused } from './attempts'
import type { Attempt } from './attempts'
import { expect, test } from './fixtures'

const DECISIONS: [action: string, body: object][] = [
  ['submit', {}],
  ['recall', {}],
  ['approve', { comment: '承認します。' }],
  ['return', { comment: '差し戻します。' }],
  ['withdraw', {}],
  ['publish-at-once', {}],
  ['announce', { status: 'cancelled', reason: '中止します。' }],
  ['review', { decision: 'accept' }],
]

/** Every decision about one document. */
const everyDecision = (person: Attempt[0], whose: string, name: string): Attempt[] =>
  DECISIONS.map(([action, body]) => [
    person,
    `${action}s ${whose}`,
    'POST',
    `/api/events/<${name}>/${action}`,
    body,
  ])

refused([
  ...everyDecision('visitor', 'what waits', 'submittedA'),
  ...everyDecision('visitor', 'what is live', 'liveA'),
  ...everyDecision('hospitalA', "another's draft", 'draftB'),
  ...everyDecision('hospitalA', "another's live event", 'liveB'),
  ...everyDecision('hospitalB', 'what another asked for', 'submittedA'),
  ...everyDecision('publisherA', "another's draft", 'draftB'),
  ...everyDecision('reviewer', 'what waits', 'submittedA'),
  ...everyDecision('reviewer', 'what is live', 'liveB'),
  ...everyDecision('clerk', 'what waits', 'submittedA'),
])

refused([
  ['hospitalA', 'approves its own request', 'POST', '/api/events/<submittedA>/approve', {}],
  [
    'hospitalA',
    'returns its own request',
    'POST',
    '/api/events/<submittedA>/return',
    { comment: 'なし' },
  ],
  [
    'hospitalA',
    'withdraws its own live event',
    'POST',
    '/api/events/<liveA>/withdraw',
    { comment: 'なし' },
  ],
  [
    'hospitalA',
    'approves its draft',
    'POST',
    '/api/events/<draftA>/approve',
    { baseVersion: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'hospitalA',
    'accepts its own announcement',
    'POST',
    '/api/events/<announcedA>/review',
    { decision: 'accept' },
  ],
  [
    'hospitalA',
    'takes back its own announcement',
    'POST',
    '/api/events/<announcedA>/review',
    { decision: 'revert' },
  ],
  [
    'publisherA',
    'accepts what staff have to look at',
    'POST',
    '/api/events/<announcedA>/review',
    { decision: 'accept' },
  ],
  ['hospitalA', 'publishes its draft at once', 'POST', '/api/events/<draftA>/publish-at-once', {}],
  [
    'hospitalA',
    'trusts itself',
    'POST',
    '/api/organizations/<orgA>/trust',
    { level: 'everything', from: 'approval' },
  ],
  ['hospitalA', 'asks how far it is trusted', 'GET', '/api/organizations/<orgA>/trust'],
  [
    'clerk',
    'trusts a hospital',
    'POST',
    '/api/organizations/<orgA>/trust',
    { level: 'everything', from: 'approval' },
  ],
  [
    'hospitalA',
    'approves its own request together with others',
    'POST',
    '/api/events/approve-together',
    { items: [{ id: '<submittedA>', baseVersion: '2026-01-01T00:00:00.000Z' }] },
  ],
  [
    'hospitalA',
    'mends and approves its own request',
    'POST',
    '/api/events/<submittedA>/correct',
    {
      corrections: [{ path: 'title', value: '乗っ取り' }],
      baseVersion: '2026-01-01T00:00:00.000Z',
    },
  ],
  [
    'hospitalA',
    'announces a draft',
    'POST',
    '/api/events/<draftA>/announce',
    { status: 'cancelled', reason: '中止' },
  ],
  [
    'hospitalA',
    'announces that it takes place',
    'POST',
    '/api/events/<liveA>/announce',
    { status: 'scheduled', reason: '開催' },
  ],
  [
    'hospitalA',
    'announces without a reason',
    'POST',
    '/api/events/<liveA>/announce',
    { status: 'cancelled', reason: ' ' },
  ],
  ['hospitalA', 'submits what is submitted', 'POST', '/api/events/<submittedA>/submit', {}],
  [
    'hospitalA',
    'submits a version that nobody sees any more',
    'POST',
    '/api/events/<draftA>/submit',
    { baseVersion: '2000-01-01T00:00:00.000Z' },
  ],
  ['hospitalA', 'submits a page', 'POST', '/api/content-items/<pageDraft>/submit', {}],
  ['hospitalA', 'approves a page', 'POST', '/api/content-items/<pageDraft>/approve', {}],
  ['hospitalA', 'withdraws a page', 'POST', '/api/content-items/<page>/withdraw', {}],
  ['hospitalA', 'submits its own record', 'POST', '/api/organizations/<orgA>/submit', {}],
  ['hospitalA', 'withdraws its own record', 'POST', '/api/organizations/<orgA>/withdraw', {}],
  [
    'hospitalA',
    'announces a page',
    'POST',
    '/api/content-items/<page>/announce',
    { status: 'cancelled', reason: '中止' },
  ],
  ['hospitalA', 'decides by an unknown word', 'POST', '/api/events/<submittedA>/publish', {}],
  ['hospitalA', 'decides by an edit', 'POST', '/api/events/<submittedA>/edit', {}],
  [
    'metroApprover',
    'returns without a reason',
    'POST',
    '/api/events/<submittedA>/return',
    { comment: '　' },
  ],
  ['metroApprover', 'approves what nobody asked for', 'POST', '/api/events/<draftA>/approve', {}],
  [
    'metroApprover',
    'approves another version than it saw',
    'POST',
    '/api/events/<submittedA>/approve',
    { baseVersion: '2000-01-01T00:00:00.000Z' },
  ],
  [
    'metroApprover',
    'names a version that is none',
    'POST',
    '/api/events/<submittedA>/approve',
    { baseVersion: { gt: '' } },
  ],
  [
    'metroApprover',
    'goes back to nothing',
    'POST',
    '/api/events/<liveA>/review',
    { decision: 'revert' },
  ],
  ['visitor', 'comments', 'POST', '/api/events/<draftA>/comments', { body: '匿名の意見' }],
  ['visitor', 'reads the workflow', 'GET', '/api/events/<liveA>/workflow'],
  [
    'hospitalA',
    "comments on another's draft",
    'POST',
    '/api/events/<draftB>/comments',
    { body: '意見' },
  ],
  [
    'hospitalA',
    'comments on a page',
    'POST',
    '/api/content-items/<pageDraft>/comments',
    { body: '意見' },
  ],
  [
    'hospitalA',
    "resolves another's comment",
    'POST',
    '/api/events/<draftB>/comments/<comment>/resolve',
  ],
  [
    'hospitalA',
    "resolves another's comment through its own event",
    'POST',
    '/api/events/<draftA>/comments/<comment>/resolve',
  ],
  ['hospitalA', "reads another's workflow", 'GET', '/api/events/<draftB>/workflow'],
  ['hospitalA', "reads a page's workflow", 'GET', '/api/content-items/<pageDraft>/workflow'],
  [
    'reviewer',
    "resolves another's comment",
    'POST',
    '/api/events/<draftB>/comments/<comment>/resolve',
  ],
])

// One date of an event is called off by whoever may call off the event, and taken back by staff alone.
const ONE_DATE = { status: 'cancelled', reason: '中止します。', occurrence: '2030-06-19' }
const oneDate = (
  person: Attempt[0],
  what: string,
  name: string,
  changes: Record<string, unknown> = {},
): Attempt => [
  person,
  `calls off one date: ${what}`,
  'POST',
  `/api/events/<${name}>/announce`,
  { ...ONE_DATE, ...changes },
]
const takeBack = (person: Attempt[0], decision: string): Attempt => [
  person,
  `decides about one date (${decision})`,
  'POST',
  '/api/events/<announcedA>/review',
  { decision, occurrence: ONE_DATE.occurrence },
]

refused([
  oneDate('visitor', 'as a visitor', 'liveA'),
  oneDate('hospitalA', "another's", 'liveB'),
  oneDate('hospitalB', "another's", 'liveA'),
  oneDate('publisherA', "another's", 'liveB'),
  oneDate('reviewer', 'as a reviewer', 'liveA'),
  oneDate('clerk', 'as a clerk', 'liveA'),
  oneDate('hospitalA', 'of a draft', 'draftA'),
  oneDate('hospitalA', 'of what waits', 'submittedA'),
  oneDate('hospitalA', 'of what is called off', 'announcedA', { status: 'postponed' }),
  oneDate('hospitalA', 'a day without a meeting', 'liveA', { occurrence: '2030-06-20' }),
  oneDate('hospitalA', 'a start that is none', 'liveA', { occurrence: '2030-06-19T15:00' }),
  oneDate('hospitalA', 'all days by a condition', 'liveA', { occurrence: { exists: true } }),
  oneDate('hospitalA', 'several days', 'liveA', { occurrence: ['2030-06-19'] }),
  oneDate('hospitalA', 'no day', 'liveA', { occurrence: null }),
  oneDate('hospitalA', 'what is no day', 'liveA', { occurrence: "2030-06-19' or 1=1" }),
  oneDate('hospitalA', 'that it takes place', 'liveA', { status: 'scheduled' }),
  oneDate('hospitalA', 'without a reason', 'liveA', { reason: '　' }),
  oneDate('hospitalA', 'a version that nobody sees any more', 'liveA', {
    baseVersion: '2000-01-01T00:00:00.000Z',
  }),
  ...(['visitor', 'hospitalA', 'hospitalB', 'publisherA', 'reviewer'] as const).flatMap(
    (person) => [takeBack(person, 'accept'), takeBack(person, 'revert')],
  ),
  takeBack('metroApprover', 'revert'),
  [
    'hospitalA',
    'calls off a date by writing it into the live copy',
    'PATCH',
    '/api/events/<liveA>',
    {
      occurrences: [{ date: '2030-06-19', startTime: '14:00', status: 'cancelled' }],
      _status: 'published',
    },
  ],
  [
    'hospitalA',
    'calls off the dates of all its events',
    'PATCH',
    '/api/events?where[organizer][exists]=true',
    {
      occurrences: [{ date: '2030-06-19', startTime: '14:00', status: 'cancelled' }],
      _status: 'published',
    },
  ],
])

// Comments come into being at a document, never in the collection of all comments.
for (const person of ['visitor', 'hospitalA', 'reviewer'] as const) {
  refused([
    [
      person,
      'writes a comment in the name of another',
      'POST',
      '/api/review-comments',
      {
        collection: 'events',
        documentId: '<draftB>',
        body: '承認しました',
        author: '<user:metroApprover>',
      },
    ],
    [person, 'rewrites a comment', 'PATCH', '/api/review-comments/<comment>', { body: '書き換え' }],
    [
      person,
      'rewrites all comments',
      'PATCH',
      '/api/review-comments?where[id][exists]=true',
      { resolved: true },
    ],
    [person, 'deletes a comment', 'DELETE', '/api/review-comments/<comment>'],
  ])
}

// Even whoever may edit everything does not say where a document stands: the endpoints do.
ignored([
  [
    'metroEditor',
    'marks a draft as submitted',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { workflowState: 'submitted', submittedAt: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'metroEditor',
    'invents an announcement',
    'PATCH',
    '/api/events/<draftB>?draft=true',
    { announcement: { previousStatus: 'postponed' } },
  ],
])

// What others have set up for themselves, and who is editing what.
refused([
  [
    'visitor',
    'writes preferences',
    'POST',
    '/api/payload-preferences/nav',
    { value: { open: true } },
  ],
  ['hospitalA', 'lists all preferences', 'GET', '/api/payload-preferences'],
  [
    'hospitalA',
    "writes another's preferences",
    'POST',
    '/api/payload-preferences',
    { key: 'nav', user: { relationTo: 'users', value: '<user:systemAdmin>' }, value: {} },
  ],
  ['visitor', 'lists locks', 'GET', '/api/payload-locked-documents'],
  [
    'visitor',
    'locks a document',
    'POST',
    '/api/payload-locked-documents',
    {
      document: { relationTo: 'events', value: '<draftA>' },
      user: { relationTo: 'users', value: '<user:hospitalA>' },
    },
  ],
  [
    'hospitalA',
    'locks in the name of another',
    'POST',
    '/api/payload-locked-documents',
    {
      document: { relationTo: 'events', value: '<draftA>' },
      user: { relationTo: 'users', value: '<user:systemAdmin>' },
    },
  ],
  [
    'hospitalA',
    "locks another's draft",
    'POST',
    '/api/payload-locked-documents',
    {
      document: { relationTo: 'events', value: '<draftB>' },
      user: { relationTo: 'users', value: '<user:hospitalA>' },
    },
  ],
  [
    'hospitalA',
    'locks a page',
    'POST',
    '/api/payload-locked-documents',
    {
      document: { relationTo: 'content-items', value: '<page>' },
      user: { relationTo: 'users', value: '<user:hospitalA>' },
    },
  ],
  [
    'hospitalA',
    'locks the settings',
    'POST',
    '/api/payload-locked-documents',
    { globalSlug: 'site-settings', user: { relationTo: 'users', value: '<user:hospitalA>' } },
  ],
  [
    'reviewer',
    'locks a draft',
    'POST',
    '/api/payload-locked-documents',
    {
      document: { relationTo: 'events', value: '<draftA>' },
      user: { relationTo: 'users', value: '<user:reviewer>' },
    },
  ],
])

// Payload says that a visitor has none.
ignored([['visitor', 'reads preferences', 'GET', '/api/payload-preferences/nav']])

// The admin has a button for it: one's own go, and nobody else's.
test('hospital A deletes all preferences that it can reach', async ({ world }) => {
  const { hospitalA, hospitalB } = world.sessions
  const path = '/api/payload-preferences/hostile-note'
  for (const session of [hospitalA, hospitalB]) {
    expect((await session.request('POST', path, { value: { mine: true } })).status).toBe(200)
  }
  await hospitalA.request('DELETE', '/api/payload-preferences?where[key][exists]=true')
  await hospitalA.request('DELETE', '/api/payload-preferences?where[id][exists]=true')
  expect((await hospitalB.request('GET', path)).json().value).toEqual({ mine: true })
  await hospitalB.request('DELETE', path)
})
