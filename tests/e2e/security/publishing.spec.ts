import { ignored, refused } from './attempts'
import type { Attempt } from './attempts'
import { expectRefusal, expectRestored } from './attempts'
import { expect, test } from './fixtures'
import { PEOPLE } from './people'

const PUBLISHED = { _status: 'published' }
const EVENT = {
  title: '無断で公開する会',
  organizer: '<orgA>',
  kind: 'salon',
  format: 'venue',
  occurrences: [{ date: '2030-06-19', startTime: '14:00', endTime: '15:30' }],
}
const EVENT_B = { ...EVENT, organizer: '<orgB>' }

// The public sees nothing of it whatever the spelling of the parameters.
refused([
  [
    'hospitalA',
    'creates as published',
    'POST',
    '/api/events?draft=false',
    { ...EVENT, ...PUBLISHED },
  ],
  [
    'hospitalA',
    'creates as published',
    'POST',
    '/api/events?draft=true&autosave=true',
    { ...EVENT, ...PUBLISHED },
  ],
  [
    'hospitalA',
    'creates as published',
    'POST',
    '/api/events?draft=true&publishAllLocales=true',
    EVENT,
  ],
  [
    'hospitalA',
    'publishes by autosave',
    'PATCH',
    '/api/events/<draftA>?draft=true&autosave=true',
    PUBLISHED,
  ],
  ['hospitalA', 'publishes by autosave', 'PATCH', '/api/events/<draftA>?autosave=true', PUBLISHED],
  ['hospitalA', 'publishes what was submitted', 'PATCH', '/api/events/<submittedA>', PUBLISHED],
  [
    'hospitalA',
    'publishes what was submitted',
    'PATCH',
    '/api/events/<submittedA>?draft=true',
    PUBLISHED,
  ],
  ['hospitalA', 'saves without draft', 'PATCH', '/api/events/<draftA>', { title: '書き換え' }],
  [
    'hospitalA',
    'saves without draft',
    'PATCH',
    '/api/events/<draftA>?draft=false',
    { title: '書き換え' },
  ],
  [
    'hospitalA',
    'says draft twice',
    'PATCH',
    '/api/events/<liveA>?draft=true&draft=false',
    { title: '書き換え', ...PUBLISHED },
  ],
  [
    'hospitalA',
    'says draft as a list',
    'PATCH',
    '/api/events/<liveA>?draft[]=true',
    { title: '書き換え', ...PUBLISHED },
  ],
  ['hospitalA', 'says draft=1', 'PATCH', '/api/events/<liveA>?draft=1', { title: '書き換え' }],
  [
    'hospitalA',
    'says draft=TRUE',
    'PATCH',
    '/api/events/<liveA>?draft=TRUE',
    { title: '書き換え' },
  ],
  [
    'hospitalA',
    'publishes in one locale',
    'PATCH',
    '/api/events/<draftA>?draft=true&publishSpecificLocale=ja',
    {},
  ],
  [
    'hospitalA',
    'withdraws in all locales',
    'PATCH',
    '/api/events/<liveA>?draft=true&unpublishAllLocales=true',
    {},
  ],
  ['hospitalA', 'unpublishes', 'PATCH', '/api/events/<liveA>?autosave=true', { _status: 'draft' }],
  [
    'hospitalA',
    'changes the live copy',
    'PATCH',
    '/api/events/<liveA>?autosave=true',
    { title: '書き換え' },
  ],
  [
    'hospitalA',
    'changes all its events at once',
    'PATCH',
    '/api/events?where[organizer][equals]=<orgA>',
    PUBLISHED,
  ],
  [
    'hospitalA',
    'changes all its events at once',
    'PATCH',
    '/api/events?draft=true&where[organizer][equals]=<orgA>',
    PUBLISHED,
  ],
  [
    'hospitalA',
    'changes all events at once',
    'PATCH',
    '/api/events?where[id][exists]=true',
    { title: '書き換え' },
  ],
  ['hospitalA', 'changes without a condition', 'PATCH', '/api/events', PUBLISHED],
  ['hospitalA', 'duplicates as published', 'POST', '/api/events/<draftA>/duplicate', PUBLISHED],
  [
    'hospitalA',
    'duplicates as published',
    'POST',
    '/api/events/<liveA>/duplicate?draft=false',
    PUBLISHED,
  ],
  [
    'hospitalA',
    "duplicates another's draft",
    'POST',
    '/api/events/<draftB>/duplicate?draft=false',
    {},
  ],
  [
    'hospitalA',
    "duplicates another's draft as its own",
    'POST',
    '/api/events/<draftB>/duplicate?draft=true',
    { organizer: '<orgA>' },
  ],
  [
    'hospitalA',
    "duplicates another's live event",
    'POST',
    '/api/events/<liveB>/duplicate?draft=true',
    {},
  ],
  [
    'hospitalA',
    'restores its own version over the live copy',
    'POST',
    '/api/events/versions/<versionA>',
  ],
  [
    'hospitalA',
    'restores its own version over the live copy',
    'POST',
    '/api/events/versions/<versionA>?draft=false',
  ],
  ['hospitalA', "restores another's version", 'POST', '/api/events/versions/<versionB>'],
  ['hospitalA', "restores another's version", 'POST', '/api/events/versions/<versionB>?draft=true'],
  [
    'hospitalA',
    "restores a page's version",
    'POST',
    '/api/content-items/versions/<pageVersion>?draft=true',
  ],
  [
    'hospitalA',
    'puts its live event in the trash',
    'PATCH',
    '/api/events/<liveA>?draft=true',
    { deletedAt: '2026-01-01T00:00:00.000Z', ...PUBLISHED },
  ],
  ['hospitalA', 'deletes its live event', 'DELETE', '/api/events/<liveA>?draft=true'],
  [
    'hospitalA',
    'deletes its live event from the trash',
    'DELETE',
    '/api/events/<liveA>?trash=true',
  ],
  ['hospitalA', 'deletes its draft', 'DELETE', '/api/events/<draftA>'],
  ['hospitalA', 'deletes all its events', 'DELETE', '/api/events?where[organizer][equals]=<orgA>'],
  ['hospitalA', 'deletes all events', 'DELETE', '/api/events?where[id][exists]=true&trash=true'],
  ['hospitalA', "writes in another's name", 'POST', '/api/events?draft=true', EVENT_B],
  [
    'hospitalA',
    'passes its draft to another',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { organizer: '<orgB>' },
  ],
  [
    'hospitalA',
    "takes over another's draft",
    'PATCH',
    '/api/events/<draftB>?draft=true',
    { organizer: '<orgA>' },
  ],
  [
    'hospitalA',
    "makes itself co-organizer of another's event",
    'PATCH',
    '/api/events/<liveB>?draft=true',
    { coOrganizers: ['<orgA>'] },
  ],
  [
    'hospitalA',
    "edits another's draft by a condition",
    'PATCH',
    '/api/events?draft=true&where[or][0][id][equals]=<draftB>&where[or][1][organizer][equals]=<orgB>',
    PUBLISHED,
  ],
  [
    'hospitalB',
    "edits another's draft",
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { title: '書き換え' },
  ],
  ['hospitalB', "publishes another's draft", 'PATCH', '/api/events/<draftA>', PUBLISHED],
  ['hospitalB', "deletes another's draft", 'DELETE', '/api/events/<draftA>'],
  ['hospitalB', "hides another's event", 'PATCH', '/api/events/<liveA>', { _status: 'draft' }],
  ['publisherA', "publishes another's event", 'PATCH', '/api/events/<draftB>', PUBLISHED],
  [
    'publisherA',
    "publishes another's events at once",
    'PATCH',
    '/api/events?where[organizer][equals]=<orgB>&draft=true',
    PUBLISHED,
  ],
  ['publisherA', "creates in another's name", 'POST', '/api/events', { ...EVENT_B, ...PUBLISHED }],
  [
    'publisherA',
    'passes its live event to another',
    'PATCH',
    '/api/events/<liveA>',
    { organizer: '<orgB>', ...PUBLISHED },
  ],
  ['publisherA', "hides another's event", 'PATCH', '/api/events/<liveB>', { _status: 'draft' }],
  ['publisherA', 'deletes a live event', 'DELETE', '/api/events/<liveA>'],
  [
    'publisherA',
    "restores another's version",
    'POST',
    '/api/events/versions/<versionB>?draft=false',
  ],
  [
    'publisherA',
    "duplicates another's live event",
    'POST',
    '/api/events/<liveB>/duplicate?draft=false',
    PUBLISHED,
  ],
  [
    'publisherA',
    "publishes its own organization's record",
    'PATCH',
    '/api/organizations/<orgA>',
    { ...PUBLISHED, name: '書き換え' },
  ],
  ['reviewer', 'creates a draft', 'POST', '/api/events?draft=true', EVENT],
  ['reviewer', 'creates as published', 'POST', '/api/events', { ...EVENT, ...PUBLISHED }],
  ['reviewer', 'saves a draft', 'PATCH', '/api/events/<draftA>?draft=true', { title: '書き換え' }],
  ['reviewer', 'publishes a draft', 'PATCH', '/api/events/<submittedA>', PUBLISHED],
  ['reviewer', 'hides a live event', 'PATCH', '/api/events/<liveA>', { _status: 'draft' }],
  ['reviewer', 'duplicates a draft', 'POST', '/api/events/<draftA>/duplicate', {}],
  ['reviewer', 'restores a version', 'POST', '/api/events/versions/<versionA>?draft=true'],
  ['reviewer', 'deletes a page', 'DELETE', '/api/content-items/<pageDraft>'],
  [
    'reviewer',
    'edits everything at once',
    'PATCH',
    '/api/content-items?where[id][exists]=true',
    { title: '書き換え' },
  ],
  ['clerk', 'publishes what it may edit', 'PATCH', '/api/events/<draftA>', PUBLISHED],
  ['clerk', 'creates an event', 'POST', '/api/events?draft=true', EVENT],
  ['visitor', 'publishes a draft', 'PATCH', '/api/events/<draftA>?draft=true', PUBLISHED],
  ['visitor', 'restores a version', 'POST', '/api/events/versions/<versionA>'],
  [
    'visitor',
    'deletes drafts at once',
    'DELETE',
    '/api/events?where[_status][equals]=draft&draft=true',
  ],
])

// What hospitals have no right to write at all, however it is sent.
const FOREIGN: [slug: string, id: string, body: object][] = [
  ['content-items', '<page>', { title: '書き換え' }],
  ['resources', '<resource>', { title: '書き換え' }],
  ['topics', '<topic>', { title: '書き換え' }],
  ['organizations', '<orgA>', { name: '書き換え', designations: [] }],
]
for (const person of ['hospitalA', 'publisherA', 'reviewer'] as const) {
  refused([
    ...FOREIGN.flatMap(([slug, id, body]): Attempt[] => [
      [person, `creates ${slug}`, 'POST', `/api/${slug}?draft=true`, { ...body, slug: 'hostile' }],
      [person, `changes ${slug}`, 'PATCH', `/api/${slug}/${id}?draft=true`, body],
      [
        person,
        `publishes ${slug} at once`,
        'PATCH',
        `/api/${slug}?where[id][equals]=${id}`,
        { ...body, ...PUBLISHED },
      ],
    ]),
    [person, 'changes the home page', 'POST', '/api/globals/home?draft=true', { layout: [] }],
    [person, 'changes the navigation', 'POST', '/api/globals/navigation', { main: [] }],
    [person, 'changes the settings', 'POST', '/api/globals/site-settings', { alerts: [] }],
    [
      person,
      'sends visitors elsewhere',
      'POST',
      '/api/redirects',
      { from: '/hospitals', to: 'https://evil.example/', status: '301' },
    ],
  ])
}

// Payload's jobs would publish later what may not be published now.
refused([
  [
    'hospitalA',
    'schedules a publication',
    'POST',
    '/api/payload-jobs',
    {
      taskSlug: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'events', value: '<draftA>' } },
      waitUntil: '2026-01-01T00:00:00.000Z',
    },
  ],
  ['hospitalA', 'runs jobs', 'GET', '/api/payload-jobs/run?allQueues=true'],
  ['hospitalA', 'plans jobs', 'GET', '/api/payload-jobs/handle-schedules'],
  [
    'metroApprover',
    'writes a job',
    'POST',
    '/api/payload-jobs',
    { taskSlug: 'schedulePublish', input: {} },
  ],
  [
    'hospitalA',
    'writes an outbox job',
    'POST',
    '/api/outbox-jobs',
    { kind: 'revalidate', state: 'waiting', attempts: 0, payload: { tags: ['all'] } },
  ],
  [
    'systemAdmin',
    'writes an outbox job',
    'POST',
    '/api/outbox-jobs',
    {
      kind: 'mail',
      state: 'waiting',
      attempts: 0,
      runAfter: '2026-01-01T00:00:00.000Z',
      payload: { to: 'x@example.jp', subject: 'x', text: 'x' },
    },
  ],
])

// A draft may be saved; these values in it are the portal's own.
ignored([
  [
    'hospitalA',
    'says that its draft is submitted',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { workflowState: 'submitted', submittedAt: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'hospitalA',
    'says that its draft is published',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { workflowState: 'published' },
  ],
  [
    'hospitalA',
    'says that its draft waits for review',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { afterReviewSince: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'hospitalA',
    'writes what staff would go back to',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { announcement: { previousStatus: 'cancelled', previousNote: '書き換え' } },
  ],
  [
    'hospitalA',
    'chooses an id',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { id: '<draftB>', createdAt: '2000-01-01T00:00:00.000Z' },
  ],
  [
    'hospitalA',
    'computes its own times',
    'PATCH',
    '/api/events/<draftA>?draft=true',
    { startsAt: '2000-01-01T00:00:00.000Z', endsAt: '2099-01-01T00:00:00.000Z' },
  ],
])

// Duplicating one's own event is allowed, whatever `draft` says: what comes of it is a draft.
for (const [name, parameters] of [
  ['draftA', 'draft=false'],
  ['liveA', 'draft=false'],
  ['liveA', 'draft=true'],
  ['liveA', 'autosave=true'],
] as const) {
  test(`a draft at most: ${PEOPLE.hospitalA} duplicates ${name} with ${parameters}`, async ({
    world,
  }) => {
    const { hospitalA, systemAdmin, visitor } = world.sessions
    await expectRestored(world, async () => {
      const path = `/api/events/${world.names[name]}/duplicate?${parameters}`
      const copy = (await hospitalA.request('POST', path, {})).json().doc
      expect(copy).toMatchObject({ _status: 'draft', workflowState: 'draft' })
      expectRefusal(await visitor.request('GET', `/api/events/${copy?.id}`))
      await systemAdmin.request('DELETE', `/api/events/${copy?.id}`)
    })
  })
}
