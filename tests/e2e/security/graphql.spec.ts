import {
  expectNoData,
  expectUnchanged,
  filled,
  hiddenInGraphQl,
  refusedByGraphQl,
} from './attempts'
import type { Question } from './attempts'
import { expect, test } from './fixtures'
import { PEOPLE } from './people'

const EVENT = 'title: "無断で公開する会", kind: salon, format: venue'

for (const person of ['visitor', 'hospitalA', 'reviewer'] as const) {
  refusedByGraphQl(
    Object.entries({
      'creates as published': `mutation { createEvent(data: { ${EVENT}, organizer: "<orgA>", _status: published }) { id } }`,
      'publishes a draft':
        'mutation { updateEvent(id: "<draftA>", data: { _status: published }) { id } }',
      'publishes as a draft':
        'mutation { updateEvent(id: "<draftA>", draft: true, data: { _status: published }) { id } }',
      'publishes by autosave':
        'mutation { updateEvent(id: "<draftA>", autosave: true, data: { _status: published }) { id } }',
      'changes the live copy':
        'mutation { updateEvent(id: "<liveA>", data: { title: "書き換え" }) { id } }',
      unpublishes: 'mutation { updateEvent(id: "<liveA>", data: { _status: draft }) { id } }',
      'deletes a live event': 'mutation { deleteEvent(id: "<liveA>") { id } }',
      'deletes a draft page': 'mutation { deleteContentItem(id: "<pageDraft>") { id } }',
      'restores over the live copy': 'mutation { restoreVersionEvent(id: "<versionA>") { id } }',
      'restores a version of another':
        'mutation { restoreVersionEvent(id: "<versionB>", draft: true) { id } }',
      "duplicates another's draft": 'mutation { duplicateEvent(id: "<draftB>", data: {}) { id } }',
      "edits another's draft":
        'mutation { updateEvent(id: "<draftB>", draft: true, data: { title: "書き換え" }) { id } }',
      'changes a page':
        'mutation { updateContentItem(id: "<page>", draft: true, data: { title: "書き換え" }) { id } }',
      'changes the organization':
        'mutation { updateOrganization(id: "<orgA>", draft: true, data: { name: "書き換え" }) { id } }',
      'changes the home page': 'mutation { updateHome(draft: true, data: {}) { updatedAt } }',
      'changes the settings': 'mutation { updateSiteSetting(data: {}) { updatedAt } }',
      'writes a role':
        'mutation { createEditorRole(data: { name: "大", reach: everything, system: [manage_roles] }) { id } }',
      'widens a role':
        'mutation { updateEditorRole(id: "<role:hospital-editor>", data: { reach: everything }) { id } }',
      'deletes a role': 'mutation { deleteEditorRole(id: "<role:clerk>") { id } }',
      'rewrites a comment':
        'mutation { updateReviewComment(id: "<comment>", data: { body: "書き換え" }) { id } }',
      'forges the trail': 'mutation { createAuditEntry(data: { action: "approve" }) { id } }',
      'reads the trail': '{ AuditEntries { docs { id } } }',
      'reads an account': '{ User(id: "<user:systemAdmin>") { email } }',
    }).map(([what, query]): Question => [person, what, query]),
  )
}

refusedByGraphQl([
  ['visitor', 'reads a version', '{ versionEvent(id: "<versionA>") { id } }'],
  ['hospitalA', "reads another's version", '{ versionEvent(id: "<versionB>") { id } }'],
  [
    'hospitalA',
    'schedules a publication',
    'mutation { createPayloadJob(data: { taskSlug: schedulePublish }) { id } }',
  ],
  ['hospitalA', 'reads the outbox', '{ OutboxJobs { docs { id kind } } }'],
  ['hospitalA', "reads another's draft", '{ Event(id: "<draftB>", draft: true) { title } }'],
  ['hospitalA', "reads another's comment", '{ ReviewComment(id: "<comment>") { body } }'],
  ['hospitalA', "reads a file entry of another's draft", '{ Media(id: "<mediaB>") { alt } }'],
  ['hospitalA', 'reads locks', '{ PayloadLockedDocuments { docs { id } } }'],
  ['hospitalA', 'reads preferences', '{ PayloadPreferences { docs { id } } }'],
  [
    'hospitalA',
    'passes its draft to another',
    'mutation { updateEvent(id: "<draftA>", draft: true, data: { organizer: "<orgB>" }) { id } }',
  ],
  [
    'hospitalA',
    'orders through a relation',
    '{ Events(sort: "organizer.updatedAt") { docs { id } } }',
  ],
  [
    'hospitalA',
    'filters by a password',
    '{ Users(where: { hash: { like: "a" } }) { docs { id } } }',
  ],
  [
    'publisherA',
    "publishes another's draft",
    'mutation { updateEvent(id: "<draftB>", data: { _status: published }) { id } }',
  ],
  [
    'publisherA',
    "hides another's event",
    'mutation { updateEvent(id: "<liveB>", data: { _status: draft }) { id } }',
  ],
  [
    'publisherA',
    'passes its live event on',
    'mutation { updateEvent(id: "<liveA>", data: { organizer: "<orgB>", _status: published }) { id } }',
  ],
  [
    'clerk',
    'writes a greater role',
    'mutation { createEditorRole(data: { name: "大", reach: everything }) { id } }',
  ],
  [
    'clerk',
    'widens its role',
    'mutation { updateEditorRole(id: "<role:clerk>", data: { reach: everything }) { id } }',
  ],
  ['metroEditor', 'reads the trail', '{ AuditEntries { docs { id } } }'],
  [
    'metroApprover',
    'corrects the trail',
    'mutation { updateAuditEntry(id: "<audit>", data: { actorName: "別の人" }) { id } }',
  ],
  [
    'systemAdmin',
    'corrects the trail',
    'mutation { updateAuditEntry(id: "<audit>", data: { actorName: "別の人" }) { id } }',
  ],
  ['systemAdmin', 'deletes from the trail', 'mutation { deleteAuditEntry(id: "<audit>") { id } }'],
  [
    'systemAdmin',
    'deletes a preset',
    'mutation { deleteEditorRole(id: "<role:reviewer>") { id } }',
  ],
  [
    'systemAdmin',
    'creates an account',
    'mutation { createUser(data: { email: "hostile@example.jp", password: "Hostile-password-1", role: "<role:reviewer>" }) { id } }',
  ],
  [
    'systemAdmin',
    "sets another's password",
    'mutation { updateUser(id: "<user:hospitalB>", data: { password: "Hostile-password-1" }) { id } }',
  ],
  ['visitor', 'unlocks an account', 'mutation { unlockUser(email: "admin@portal.example") }'],
  [
    'visitor',
    'asks for a new password',
    'mutation { forgotPasswordUser(email: "admin@portal.example") }',
  ],
  [
    'visitor',
    'sets a password',
    'mutation { resetPasswordUser(token: "x", password: "Hostile-password-1") { token } }',
  ],
  ['visitor', 'describes the schema', '{ __schema { queryType { fields { name } } } }'],
  ['visitor', 'describes a type', '{ __type(name: "User") { fields { name } } }'],
  [
    'visitor',
    'describes the schema through a fragment',
    'query { ...F } fragment F on Query { __schema { types { name } } }',
  ],
  [
    'visitor',
    'filters by status',
    '{ Events(where: { _status: { equals: draft } }) { docs { id } } }',
  ],
  [
    'visitor',
    'filters by a hidden state',
    '{ Events(where: { workflowState: { equals: submitted } }) { docs { id } } }',
  ],
  ['visitor', 'orders by a hidden field', '{ Events(sort: "-submittedAt") { docs { id } } }'],
  [
    'visitor',
    'asks in a circle of fragments',
    'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  [
    'visitor',
    'asks for eleven things',
    `{ ${Array.from({ length: 11 }, (_, at) => `a${at}: Events(limit: 1) { docs { id } }`).join(' ')} }`,
  ],
  [
    'visitor',
    'asks for eleven things by fragments',
    `{ ...F ...G } fragment F on Query { ${Array.from({ length: 6 }, (_, at) => `a${at}: Events(limit: 1) { docs { id } }`).join(' ')} } fragment G on Query { ${Array.from({ length: 6 }, (_, at) => `b${at}: Events(limit: 1) { docs { id } }`).join(' ')} }`,
  ],
  ['visitor', 'repeats a directive', `{ Events(limit: 1) { docs { id ${'@a '.repeat(500)} } } }`],
  [
    'visitor',
    'nests a thousand selections',
    `{ Events ${'{ docs '.repeat(1000)}${'}'.repeat(1000)} }`,
  ],
  ['visitor', 'leaves a selection open', '{ Events { docs { id }'],
  ['visitor', 'sends no question', ''],
  ['visitor', 'asks by a prototype name', '{ constructor { name } }'],
  ['visitor', 'asks for __proto__', '{ __proto__ { id } }'],
])

for (const person of ['visitor', 'hospitalA', 'publisherA'] as const) {
  hiddenInGraphQl(
    Object.entries({
      'lists drafts': '{ Events(draft: true, limit: 100, sort: "-updatedAt") { docs { title } } }',
      'lists draft pages':
        '{ ContentItems(draft: true, limit: 100, sort: "-updatedAt") { docs { title } } }',
      'lists versions':
        '{ versionsEvents(limit: 100, sort: "-updatedAt") { docs { version { title } } } }',
      'lists versions of pages':
        '{ versionsContentItems(limit: 100, sort: "-updatedAt") { docs { version { title } } } }',
      'reads a proposal': '{ Event(id: "<liveB>", draft: true) { title } }',
      'reads a draft page': '{ ContentItem(id: "<pageDraft>", draft: true) { title } }',
      'lists comments': '{ ReviewComments(limit: 100) { docs { body } } }',
      'lists file entries': '{ allMedia(limit: 100, sort: "-createdAt") { docs { alt } } }',
    }).map(([what, query]): Question => [person, what, query]),
  )
}

for (const [what, query] of [
  ['what mails say', '{ OutboxJobs(limit: 100) { docs { payload } } }'],
  ['password hashes', '{ Users { docs { hash salt resetPasswordToken } } }'],
] as const) {
  test(`silent over GraphQL: ${PEOPLE.systemAdmin} reads ${what}`, async ({ world }) => {
    await expectUnchanged(world, async () => {
      const answer = await world.sessions.systemAdmin.request('POST', '/api/graphql', { query })
      expect(answer.status).toBeLessThan(500)
      expect(answer.text).not.toMatch(/"(?:payload|hash|salt|resetPasswordToken)":(?!null)/)
    })
  })
}

const BODIES: [what: string, body: (id: string) => unknown][] = [
  [
    'a batch',
    (id) => [
      { query: `mutation { updateEvent(id: "${id}", data: { _status: published }) { id } }` },
    ],
  ],
  [
    'a mutation by its variables',
    (id) => ({
      query:
        'mutation M($id: String!, $data: mutationEventUpdateInput!) { updateEvent(id: $id, data: $data) { id } }',
      variables: { id, data: { _status: 'published' } },
    }),
  ],
  [
    'an operation name of two',
    (id) => ({
      operationName: 'B',
      query: `query A { Events { docs { id } } } mutation B { updateEvent(id: "${id}", data: { _status: published }) { id } }`,
    }),
  ],
  [
    'variables that are a list',
    () => ({ query: '{ Events { docs { id } } }', variables: [1], operationName: 'X' }),
  ],
  ['a question that is a number', () => ({ query: 5 })],
  ['a question that is a list', () => ({ query: ['{ Events { docs { id } } }'] })],
  [
    'only a stored question',
    () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  ],
]
for (const [what, body] of BODIES) {
  test(`refused over GraphQL: ${PEOPLE.hospitalA} sends ${what}`, async ({ world }) => {
    const { hospitalA } = world.sessions
    await expectUnchanged(world, async () =>
      expectNoData(
        await hospitalA.request('POST', '/api/graphql', body(filled('<draftA>', world))),
      ),
    )
  })
}

test('refused over GraphQL: a mutation by GET, by a form, and as text', async ({
  world,
  stack,
}) => {
  const query = filled(
    'mutation { updateEvent(id: "<draftA>", data: { _status: published }) { id } }',
    world,
  )
  const { cookie } = world.sessions.systemAdmin
  const address = `${stack.cmsUrl}/api/graphql`
  const form = new FormData()
  form.set('operations', JSON.stringify({ query }))
  await expectUnchanged(world, async () => {
    for (const [url, init] of [
      [`${address}?query=${encodeURIComponent(query)}`, { method: 'GET' }],
      [address, { method: 'POST', body: form }],
      [address, { method: 'POST', body: new URLSearchParams({ query }) }],
      [
        address,
        { method: 'POST', body: query, headers: { 'content-type': 'application/graphql' } },
      ],
      [
        address,
        {
          method: 'POST',
          body: JSON.stringify({ query }),
          headers: { 'content-type': 'text/plain' },
        },
      ],
    ] as const) {
      const headers = { cookie, ...('headers' in init ? init.headers : {}) }
      const response = await fetch(url, { ...init, headers })
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
    }
  })
})
