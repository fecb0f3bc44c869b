import { expectRefusal, expectUnchanged, filled, hidden, refused } from './attempts'
import type { Attempt } from './attempts'
import { expect, test } from './fixtures'
import { PEOPLE } from './people'

// The same requests by a visitor and by another hospital.
for (const person of ['visitor', 'hospitalA', 'publisherA'] as const) {
  hidden(
    (
      [
        ["reads another's draft", '/api/events/<draftB>?draft=true'],
        ["reads another's draft deeply", '/api/events/<draftB>?draft=true&depth=3'],
        ['lists drafts', '/api/events?draft=true&limit=100&sort=-updatedAt'],
        ['lists versions', '/api/events/versions?limit=100&sort=-updatedAt'],
        ["lists a document's versions", '/api/events/versions?where[parent][equals]=<draftB>'],
        ["reads another's proposal", '/api/events/<liveB>?draft=true'],
        ['reads a draft page', '/api/content-items/<pageDraft>?draft=true'],
        ['lists draft pages', '/api/content-items?draft=true&sort=-updatedAt&limit=100'],
        ['lists versions of pages', '/api/content-items/versions?limit=100&sort=-updatedAt'],
        [
          'selects draft titles',
          '/api/events?draft=true&limit=100&select[title]=true&sort=-updatedAt',
        ],
        [
          'has a relation populated',
          '/api/events?draft=true&limit=100&depth=3&sort=-updatedAt&populate[media][alt]=true',
        ],
        ["reads a draft's file entry", '/api/media/<mediaB>'],
        ['lists file entries', '/api/media?limit=100&sort=-createdAt'],
        ['lists comments', '/api/review-comments?limit=100'],
        ["reads another's comment", '/api/review-comments/<comment>'],
        ["reads another's workflow", '/api/events/<draftB>/workflow'],
      ] as const
    ).map(([what, path]): Attempt => [person, what, 'GET', path]),
  )
}

hidden([
  [
    'hospitalA',
    'finds drafts by their title',
    'GET',
    '/api/events?draft=true&where[title][contains]=<secret>',
  ],
  [
    'hospitalA',
    'finds drafts by a version',
    'GET',
    '/api/events/versions?where[version.title][contains]=<secret>',
  ],
  [
    'hospitalA',
    'finds drafts beside a condition of its own',
    'GET',
    '/api/events?draft=true&where[or][0][organizer][equals]=<orgA>&where[or][1][_status][equals]=draft&limit=100&sort=-updatedAt',
  ],
  [
    'hospitalA',
    'asks by a POST that stands for a GET',
    'GET',
    '/api/events?draft=true&limit=100&sort=-updatedAt&trash=true',
  ],
])

refused([
  ['visitor', 'filters by status', 'GET', '/api/events?where[_status][equals]=draft'],
  [
    'visitor',
    'filters by the state of the workflow',
    'GET',
    '/api/events?where[workflowState][equals]=submitted',
  ],
  [
    'visitor',
    'filters by a hidden date',
    'GET',
    '/api/events?where[afterReviewSince][exists]=true',
  ],
  [
    'visitor',
    'filters by an announcement',
    'GET',
    '/api/events?where[announcement.previousStatus][exists]=true',
  ],
  [
    'visitor',
    'filters through a relation',
    'GET',
    '/api/events?where[organizer.name][like]=%E9%83%BD',
  ],
  ['visitor', 'filters through a flyer', 'GET', '/api/events?where[flyer.filename][like]=a'],
  ['visitor', 'orders by status', 'GET', '/api/events?sort=_status'],
  ['visitor', 'orders by a hidden date', 'GET', '/api/events?sort=-submittedAt'],
  ['visitor', 'orders through a relation', 'GET', '/api/events?sort=organizer.updatedAt'],
  ['visitor', 'asks for joins', 'GET', '/api/organizations?joins[events][limit]=0'],
  [
    'visitor',
    'asks for joins that are ordered',
    'GET',
    '/api/events?joins[events][sort]=organizer.hash',
  ],
  [
    'visitor',
    'counts by a hidden field',
    'GET',
    '/api/events/count?where[workflowState][equals]=submitted',
  ],
  ['visitor', 'counts versions', 'GET', '/api/events/versions/count'],
  ['visitor', 'reads a version', 'GET', '/api/events/versions/<versionA>'],
  ['visitor', 'reads a draft by its id', 'GET', '/api/events/<draftA>?draft=true&trash=true'],
  ['visitor', 'reads the trash', 'GET', '/api/events?trash=true&where[deletedAt][exists]=true'],
  ['visitor', 'reads the versions of the home page', 'GET', '/api/globals/home/versions'],
  ['visitor', 'reads an account', 'GET', '/api/users/<user:systemAdmin>'],
  ['visitor', 'reads a role', 'GET', '/api/editor-roles/<role:system-admin>'],
  ['visitor', 'reads an entry of the trail', 'GET', '/api/audit-entries/<audit>'],
  ['visitor', 'counts accounts', 'GET', '/api/users/count'],
  ['hospitalA', "reads another's version", 'GET', '/api/events/versions/<versionB>'],
  ['hospitalA', "reads a page's version", 'GET', '/api/content-items/versions/<pageVersion>'],
  ['hospitalA', "reads another's file entry", 'GET', '/api/media/<mediaB>?draft=true&depth=3'],
  ['hospitalA', 'orders through a relation', 'GET', '/api/events?sort=organizer.updatedAt'],
  [
    'hospitalA',
    'orders versions through a relation',
    'GET',
    '/api/events/versions?sort=version.organizer.name',
  ],
  ['hospitalA', 'filters by a password', 'GET', '/api/users?where[hash][like]=a'],
  [
    'hospitalA',
    'filters by a reset token',
    'GET',
    '/api/users?where[resetPasswordToken][exists]=true',
  ],
  [
    'hospitalA',
    'orders files by what lies behind them',
    'GET',
    '/api/media?sort=organization.name',
  ],
  ['hospitalA', 'reads the trail', 'GET', '/api/audit-entries'],
  ['hospitalA', 'counts the trail', 'GET', '/api/audit-entries/count'],
  ['hospitalA', 'reads an account', 'GET', '/api/users/<user:metroEditor>'],
  ['hospitalA', 'reads the outbox', 'GET', '/api/outbox-jobs'],
  ['hospitalA', 'reads what uses files', 'GET', '/api/media-uses'],
  ['hospitalA', 'reads how content was loaded', 'GET', '/api/content-loads'],
  ['hospitalA', 'asks for a preview that is not its own', 'GET', '/api/preview/events/<draftB>'],
  ['reviewer', 'reads the trail', 'GET', '/api/audit-entries/<audit>'],
  ['reviewer', 'reads an account', 'GET', '/api/users/<user:hospitalA>'],
  ['metroEditor', 'reads the trail', 'GET', '/api/audit-entries'],
  ['metroEditor', 'reads an account', 'GET', '/api/users/<user:systemAdmin>'],
  ['metroEditor', 'orders accounts through their role', 'GET', '/api/users?sort=role.name'],
  ['systemAdmin', 'orders by a password', 'GET', '/api/users?sort=hash'],
  [
    'systemAdmin',
    'filters by what a mail says',
    'GET',
    '/api/outbox-jobs?where[payload][like]=reset',
  ],
  ['systemAdmin', 'reads what uses files', 'GET', '/api/media-uses'],
  ['systemAdmin', 'reads the keys of all', 'GET', '/api/payload-kv'],
  ['systemAdmin', 'reads the jobs of Payload', 'GET', '/api/payload-jobs'],
])

const OTHERS = ['admin@portal.example', 'ariake@portal.example', 'approver@portal.example']

/** What nobody may read, so there is nobody to compare with: requests that are answered, and words that must not come. */
const SILENT: [
  person: 'visitor' | 'hospitalA' | 'reviewer' | 'systemAdmin',
  path: string,
  never: (string | RegExp)[],
][] = [
  [
    'visitor',
    '/api/events?depth=3&limit=100',
    [/"workflowState"|"submittedAt"|"announcement"/, /"hash"/],
  ],
  [
    'visitor',
    '/api/events?select[workflowState]=true&select[announcement]=true&limit=100',
    [/"workflowState"|"announcement"/],
  ],
  [
    'visitor',
    '/api/content-items?depth=3&limit=100&populate[users][email]=true',
    [/@portal\.example/, /"hash"/],
  ],
  ['visitor', '/api/media?limit=100', ['<secret>', '<fileB>']],
  ['visitor', '/api/users/me', [/"email"/]],
  ['visitor', '/api/access', ['audit-entries', 'editor-roles']],
  ['visitor', '/api/redirects?depth=3', [/"email"/]],
  ['hospitalA', '/api/users?limit=100&depth=3', OTHERS],
  [
    'hospitalA',
    '/api/users?where[email][like]=portal&select[hash]=true&select[salt]=true',
    [...OTHERS, /"hash"|"salt"/],
  ],
  ['hospitalA', '/api/editor-roles?limit=100&depth=3&joins[users][limit]=10', OTHERS],
  ['hospitalA', '/api/review-comments?limit=100&depth=3', ['<secret>', ...OTHERS]],
  ['hospitalA', '/api/payload-locked-documents?limit=100&depth=3', OTHERS],
  ['hospitalA', '/api/events?draft=true&limit=100&depth=3&populate[users][email]=true', OTHERS],
  ['hospitalA', '/api/events/<draftA>/workflow', OTHERS],
  ['reviewer', '/api/users?limit=100&depth=3', OTHERS],
  ['reviewer', '/api/outbox-jobs?limit=100&select[payload]=true', [/"payload"/, /admin\/reset/]],
  ['systemAdmin', '/api/outbox-jobs?limit=100&depth=3', [/"payload"/, /admin\/reset/]],
  ['systemAdmin', '/api/outbox-jobs?limit=100&select[payload]=true', [/"payload"/, /admin\/reset/]],
  [
    'systemAdmin',
    '/api/users?limit=100&select[hash]=true&select[salt]=true&select[resetPasswordToken]=true',
    [/"hash"|"salt"|"resetPasswordToken"/],
  ],
  ['systemAdmin', '/api/users/me?select[password]=true&depth=3', [/"hash"|"salt"|"token"/]],
]
for (const [person, path, never] of SILENT) {
  test(`silent: what ${PEOPLE[person]} reads at ${path}`, async ({ world }) => {
    await expectUnchanged(world, async () => {
      const answer = await world.sessions[person].request('GET', filled(path, world))
      if (answer.status >= 400) expectRefusal(answer)
      for (const word of never) {
        if (typeof word === 'string') expect(answer.text).not.toContain(filled(word, world))
        else expect(answer.text).not.toMatch(word)
      }
    })
  })
}

for (const person of ['visitor', 'hospitalA'] as const) {
  for (const suffix of ['', '?prefix=.', '?draft=true']) {
    test(`${PEOPLE[person]} does not get the file of a draft of hospital B${suffix}`, async ({
      world,
    }) => {
      const path = `/api/media/file/${world.names.fileB}`
      const control = await world.sessions.hospitalB.request('GET', path)
      expect(control.status).toBe(200)
      await expectUnchanged(world, async () =>
        expectRefusal(await world.sessions[person].request('GET', `${path}${suffix}`)),
      )
    })
  }
}
