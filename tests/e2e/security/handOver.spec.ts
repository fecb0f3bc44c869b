import {
  expectRefusal,
  expectUnchanged,
  filled,
  hidden,
  ignored,
  refused,
  refusedByGraphQl,
} from './attempts'
import type { Attempt, Question } from './attempts'
import { expect, test } from './fixtures'

const handOver = (
  person: Attempt[0],
  what: string,
  whose: Attempt[0],
  body: object = { successor: `<user:publisherA>` },
): Attempt => [person, what, 'POST', `/api/users/<user:${whose}>/hand-over`, body]

// Whoever does not manage accounts, and the clerk, who manages lesser ones only.
for (const person of [
  'visitor',
  'hospitalA',
  'publisherA',
  'reviewer',
  'metroEditor',
  'metroApprover',
  'clerk',
] as const) {
  refused([
    handOver(person, "hands over hospital A's documents", 'hospitalA'),
    handOver(person, "hands over hospital B's documents", 'hospitalB'),
    handOver(person, "hands over the administrator's documents", 'systemAdmin'),
    handOver(person, 'hands over one document', 'hospitalB', {
      successor: '<user:publisherA>',
      documents: [{ collection: 'events', id: '<draftB>' }],
    }),
  ])
}
for (const person of ['hospitalA', 'publisherA', 'reviewer', 'metroEditor'] as const) {
  refused([
    handOver(person, 'hands over its own documents', person, { successor: '<user:hospitalB>' }),
    [person, "reads another's documents", 'GET', '/api/users/<user:hospitalB>/assignments'],
    [person, "reads the clerk's documents", 'GET', '/api/users/<user:clerk>/assignments'],
  ])
}
refused([
  ['visitor', "reads somebody's documents", 'GET', '/api/users/<user:hospitalA>/assignments'],
])
hidden([
  ['hospitalA', "reads another's documents", 'GET', '/api/users/<user:hospitalB>/assignments'],
  ['clerk', 'reads documents out of reach', 'GET', '/api/users/<user:hospitalB>/assignments'],
  ['reviewer', "reads another's documents", 'GET', '/api/users/<user:hospitalB>/assignments'],
])

// What nobody may do, whatever the role.
refused([
  handOver('systemAdmin', 'hands over to a reviewer', 'hospitalA', {
    successor: '<user:reviewer>',
  }),
  handOver('systemAdmin', 'hands over to another hospital', 'hospitalB'),
  handOver('systemAdmin', 'hands over to the same person', 'hospitalA', {
    successor: '<user:hospitalA>',
  }),
  handOver('systemAdmin', 'hands over to nobody', 'hospitalA', {}),
  handOver('systemAdmin', 'hands over to an operator', 'hospitalA', {
    successor: { not_equals: '' },
  }),
  handOver('systemAdmin', "hands over another's document", 'hospitalA', {
    successor: '<user:publisherA>',
    documents: [{ collection: 'events', id: '<draftB>' }],
  }),
  handOver('systemAdmin', 'hands over one of two', 'hospitalA', {
    successor: '<user:publisherA>',
    documents: [
      { collection: 'events', id: '<draftA>' },
      { collection: 'events', id: '<draftB>' },
    ],
  }),
  handOver('systemAdmin', 'hands over an account', 'hospitalA', {
    successor: '<user:publisherA>',
    documents: [{ collection: 'users', id: '<user:hospitalB>' }],
  }),
  handOver('systemAdmin', 'hands over a prototype', 'hospitalA', {
    successor: '<user:publisherA>',
    documents: [{ collection: '__proto__', id: 'constructor' }],
  }),
  [
    'systemAdmin',
    'deletes an account with documents in hand',
    'DELETE',
    '/api/users/<user:hospitalB>',
  ],
])

for (const person of ['visitor', 'hospitalA', 'metroEditor', 'clerk', 'systemAdmin'] as const) {
  refused([
    [person, 'lists who is responsible', 'GET', '/api/assignments?limit=100'],
    [
      person,
      'makes itself responsible',
      'POST',
      '/api/assignments',
      { collection: 'events', documentId: '<draftB>', user: '<user:hospitalA>' },
    ],
    [
      person,
      'makes another responsible',
      'PATCH',
      '/api/assignments?where[id][exists]=true',
      { user: '<user:hospitalA>' },
    ],
    [person, 'forgets who is responsible', 'DELETE', '/api/assignments?where[id][exists]=true'],
  ])
  refusedByGraphQl(
    Object.entries({
      'lists who is responsible': '{ Assignments { totalDocs } }',
      'makes itself responsible':
        'mutation { createAssignment(data: { collection: "events", documentId: "<draftB>" }) { id } }',
    }).map(([what, query]): Question => [person, what, query]),
  )
}

for (const person of ['hospitalA', 'reviewer', 'clerk'] as const) {
  ignored(
    Object.entries({
      openedAt: '2037-01-01T00:00:00.000Z',
      inactivityWarnedAt: '2020-01-01T00:00:00.000Z',
      disabledBecause: 'inactive',
    }).map(([field, value]): Attempt => {
      const path = `/api/users/<user:${person}>`
      return [person, `assigns ${field} to itself`, 'PATCH', path, { [field]: value }]
    }),
  )
}

test('the last sign-in is what it was, whatever somebody sends', async ({ world }) => {
  const read = async () => {
    const path = filled('/api/users/<user:hospitalA>?depth=0', world)
    return (await world.sessions.systemAdmin.request('GET', path)).json().lastSignInAt
  }
  const before = await read()
  expect(before).toEqual(expect.any(String))
  for (const person of ['hospitalA', 'systemAdmin', 'clerk'] as const) {
    await world.sessions[person].request('PATCH', filled('/api/users/<user:hospitalA>', world), {
      lastSignInAt: '2037-01-01T00:00:00.000Z',
    })
  }
  expect(await read()).toBe(before)
})

test('an account that is not there is refused in clear words, also to those who manage accounts', async ({
  world,
}) => {
  await expectUnchanged(world, async () => {
    for (const id of [crypto.randomUUID(), 'x', '%00', "1'--"]) {
      expectRefusal(
        await world.sessions.systemAdmin.request('POST', `/api/users/${id}/hand-over`, {
          successor: world.names['user:publisherA'],
        }),
      )
      expectRefusal(await world.sessions.systemAdmin.request('GET', `/api/users/${id}/assignments`))
    }
  })
})
