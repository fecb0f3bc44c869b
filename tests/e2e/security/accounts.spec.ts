import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { expectRefusal, expectRestored, expectUnchanged, ignored, refused } from './attempts'
import type { Attempt } from './attempts'
import { expect, test } from './fixtures'

const PASSWORD = 'Hostile-password-1234567890'
const NEW = { email: 'hostile@example.jp', name: '攻撃者', password: PASSWORD }
const ALL = ['read-drafts', 'create', 'edit', 'submit', 'publish', 'withdraw', 'delete']
const GREAT = {
  name: '大きな役割',
  reach: 'everything',
  capabilities: { events: ALL },
  system: ['manage-users', 'manage-roles', 'manage-settings', 'read-audit'],
}

refused([
  ['visitor', 'registers as the first user', 'POST', '/api/users/first-register/', NEW],
  ['systemAdmin', 'registers a first user', 'POST', '/api/users/first-register', NEW],
  ['visitor', 'unlocks an account', 'POST', '/api/users/unlock', { email: 'admin@portal.example' }],
  [
    'hospitalA',
    'unlocks an account',
    'POST',
    '/api/users/unlock',
    { email: 'admin@portal.example' },
  ],
  ['visitor', 'invites', 'POST', '/api/users/invite', { ...NEW, role: '<role:system-admin>' }],
  ['visitor', 'asks for another invitation', 'POST', '/api/users/<user:systemAdmin>/invite', {}],
  [
    'visitor',
    'sets a password with a made-up token',
    'POST',
    '/api/users/reset-password',
    { token: 'a'.repeat(40), password: PASSWORD },
  ],
  [
    'visitor',
    'sets a password with no token',
    'POST',
    '/api/users/reset-password',
    { token: null, password: PASSWORD },
  ],
  [
    'visitor',
    'sets a password with an operator for a token',
    'POST',
    '/api/users/reset-password',
    { token: { not_equals: '' }, password: PASSWORD },
  ],
  [
    'visitor',
    'sets a password with an empty token',
    'POST',
    '/api/users/reset-password',
    { token: '', password: PASSWORD },
  ],
  ['visitor', 'confirms an address', 'POST', '/api/users/verify/null'],
  ['visitor', 'refreshes no session', 'POST', '/api/users/refresh-token'],
  ['visitor', 'ends no session', 'POST', '/api/users/logout?allSessions=true'],
  [
    'systemAdmin',
    'creates an account with a password of its choice',
    'POST',
    '/api/users',
    { ...NEW, role: '<role:metro-editor>' },
  ],
  [
    'systemAdmin',
    "sets another's password",
    'PATCH',
    '/api/users/<user:hospitalB>',
    { password: PASSWORD },
  ],
  [
    'systemAdmin',
    "sets another's password beside a name",
    'PATCH',
    '/api/users/<user:hospitalB>',
    { name: '攻撃者', password: PASSWORD },
  ],
  [
    'systemAdmin',
    "sets everybody's password",
    'PATCH',
    '/api/users?where[id][not_equals]=<user:systemAdmin>',
    { password: PASSWORD },
  ],
  [
    'systemAdmin',
    'gives itself another role',
    'PATCH',
    '/api/users/<user:systemAdmin>',
    { role: '<role:reviewer>' },
  ],
  ['systemAdmin', 'disables itself', 'PATCH', '/api/users/<user:systemAdmin>', { disabled: true }],
  [
    'systemAdmin',
    'moves itself',
    'PATCH',
    '/api/users/<user:systemAdmin>',
    { organization: '<orgA>' },
  ],
  ['systemAdmin', 'deletes itself', 'DELETE', '/api/users/<user:systemAdmin>'],
  ['systemAdmin', 'deletes a preset', 'DELETE', '/api/editor-roles/<role:reviewer>'],
  [
    'systemAdmin',
    'invites to a role that does not exist',
    'POST',
    '/api/users/invite',
    { email: 'x@example.jp', name: 'x', role: '01a20243-6a52-7779-8000-000000000000' },
  ],
  [
    'systemAdmin',
    'invites an address that is known',
    'POST',
    '/api/users/invite',
    { email: 'komagome@portal.example', name: 'x', role: '<role:reviewer>' },
  ],
  [
    'clerk',
    'invites a system administrator',
    'POST',
    '/api/users/invite',
    { ...NEW, role: '<role:system-admin>' },
  ],
  [
    'clerk',
    'invites a metropolitan editor',
    'POST',
    '/api/users/invite',
    { ...NEW, role: '<role:metro-editor>' },
  ],
  [
    'clerk',
    'invites a hospital publisher',
    'POST',
    '/api/users/invite',
    { ...NEW, role: '<role:hospital-publisher>', organization: '<orgA>' },
  ],
  [
    'clerk',
    'gives another a greater role',
    'PATCH',
    '/api/users/<user:publisherA>',
    { role: '<role:system-admin>' },
  ],
  [
    'clerk',
    'gives all a greater role',
    'PATCH',
    '/api/users?where[id][exists]=true',
    { role: '<role:system-admin>' },
  ],
  [
    'clerk',
    'gives itself a greater role',
    'PATCH',
    '/api/users/<user:clerk>',
    { role: '<role:system-admin>' },
  ],
  ['clerk', 'moves itself', 'PATCH', '/api/users/<user:clerk>', { organization: '<orgB>' }],
  [
    'clerk',
    'takes over an account by its address',
    'PATCH',
    '/api/users/<user:systemAdmin>',
    { email: 'hostile@example.jp' },
  ],
  [
    'clerk',
    'takes over an account by its password',
    'PATCH',
    '/api/users/<user:systemAdmin>',
    { password: PASSWORD },
  ],
  [
    'clerk',
    'disables a greater account',
    'PATCH',
    '/api/users/<user:metroApprover>',
    { disabled: true },
  ],
  ['clerk', 'deletes a greater account', 'DELETE', '/api/users/<user:metroEditor>'],
  ['clerk', 'deletes all accounts', 'DELETE', '/api/users?where[id][exists]=true'],
  ['clerk', 'writes a role with more rights', 'POST', '/api/editor-roles', GREAT],
  [
    'clerk',
    'writes a role that publishes',
    'POST',
    '/api/editor-roles',
    { ...GREAT, reach: 'own-organization', system: [] },
  ],
  [
    'clerk',
    'writes a role that reaches everything',
    'POST',
    '/api/editor-roles',
    { ...GREAT, capabilities: {}, system: [] },
  ],
  [
    'clerk',
    'writes a role with a capability of its own making',
    'POST',
    '/api/editor-roles',
    { ...GREAT, reach: 'own-organization', system: [], capabilities: { events: ['everything'] } },
  ],
  [
    'clerk',
    'widens its own role',
    'PATCH',
    '/api/editor-roles/<role:clerk>',
    { reach: 'everything' },
  ],
  [
    'clerk',
    'gives its own role more',
    'PATCH',
    '/api/editor-roles/<role:clerk>',
    { capabilities: { events: ALL } },
  ],
  [
    'clerk',
    'gives its own role more of the system',
    'PATCH',
    '/api/editor-roles/<role:clerk>',
    { system: ['manage-users', 'manage-roles', 'read-audit'] },
  ],
  [
    'clerk',
    'takes rights from a greater role',
    'PATCH',
    '/api/editor-roles/<role:metro-approver>',
    { capabilities: {} },
  ],
  [
    'clerk',
    'widens all roles',
    'PATCH',
    '/api/editor-roles?where[id][exists]=true',
    { reach: 'everything' },
  ],
  [
    'clerk',
    'duplicates a greater role',
    'POST',
    '/api/editor-roles/<role:system-admin>/duplicate',
    { name: '写し' },
  ],
  ['clerk', 'deletes a greater role', 'DELETE', '/api/editor-roles/<role:metro-editor>'],
])

// Whoever manages neither accounts nor roles.
for (const person of [
  'hospitalA',
  'publisherA',
  'reviewer',
  'metroEditor',
  'metroApprover',
] as const) {
  refused(
    (
      [
        ['creates an account', 'POST', '/api/users', { ...NEW, role: '<role:reviewer>' }],
        ['invites', 'POST', '/api/users/invite', { ...NEW, role: '<role:reviewer>' }],
        ['invites an account again', 'POST', '/api/users/<user:systemAdmin>/invite', {}],
        ["sets another's password", 'PATCH', '/api/users/<user:hospitalB>', { password: PASSWORD }],
        [
          "changes another's address",
          'PATCH',
          '/api/users/<user:systemAdmin>',
          { email: 'hostile@example.jp' },
        ],
        ['deletes an account', 'DELETE', '/api/users/<user:hospitalB>'],
        ['writes a role', 'POST', '/api/editor-roles', GREAT],
        [
          'widens its role',
          'PATCH',
          '/api/editor-roles/<role:hospital-editor>',
          { reach: 'everything' },
        ],
        [
          'duplicates a role',
          'POST',
          '/api/editor-roles/<role:system-admin>/duplicate',
          { name: '写し' },
        ],
        [
          'forges an entry of the trail',
          'POST',
          '/api/audit-entries',
          { action: 'approve', actorName: '都' },
        ],
        [
          'corrects an entry of the trail',
          'PATCH',
          '/api/audit-entries/<audit>',
          { actorName: '別の人' },
        ],
        ['deletes an entry of the trail', 'DELETE', '/api/audit-entries/<audit>'],
      ] as const
    ).map(([what, method, path, body]): Attempt => [person, what, method, path, body]),
  )
}
refused([
  [
    'systemAdmin',
    'forges an entry of the trail',
    'POST',
    '/api/audit-entries',
    { action: 'approve', actorName: '都' },
  ],
  [
    'systemAdmin',
    'corrects an entry of the trail',
    'PATCH',
    '/api/audit-entries/<audit>',
    { actorName: '別の人' },
  ],
  [
    'systemAdmin',
    'corrects the whole trail',
    'PATCH',
    '/api/audit-entries?where[id][exists]=true',
    { actorName: '別の人' },
  ],
  ['systemAdmin', 'deletes an entry of the trail', 'DELETE', '/api/audit-entries/<audit>'],
  ['systemAdmin', 'deletes the whole trail', 'DELETE', '/api/audit-entries?where[id][exists]=true'],
])

// A cookie alone takes no account over: the owner may have left the computer.
for (const person of ['hospitalA', 'reviewer', 'metroEditor', 'systemAdmin'] as const) {
  const own = `/api/users/<user:${person}>`
  refused(
    (
      [
        ['changes its own address', 'PATCH', own, { email: 'hostile@example.jp' }],
        [
          'changes its own address beside a name',
          'PATCH',
          own,
          { email: 'hostile@example.jp', name: '攻撃者' },
        ],
        ['changes its own password', 'PATCH', own, { password: PASSWORD }],
        [
          'changes its own password with the current one in the wrong place',
          'PATCH',
          own,
          { password: PASSWORD, currentPassword: 'x', code: '000000' },
        ],
        [
          'changes its own password by a condition',
          'PATCH',
          `/api/users?where[id][equals]=<user:${person}>`,
          { password: PASSWORD },
        ],
        [
          'changes its own address by a condition',
          'PATCH',
          `/api/users?where[id][equals]=<user:${person}>`,
          { email: 'hostile@example.jp' },
        ],
        [
          'changes its own password without the current one',
          'POST',
          '/api/users/password',
          { newPassword: PASSWORD },
        ],
        [
          'changes its own password with an operator for the current one',
          'POST',
          '/api/users/password',
          { currentPassword: { not_equals: '' }, newPassword: PASSWORD },
        ],
        [
          'changes its own password with a wrong current one',
          'POST',
          '/api/users/password',
          { currentPassword: 'certainly not this one', newPassword: PASSWORD },
        ],
      ] as const
    ).map(([what, method, path, body]): Attempt => [person, what, method, path, body]),
  )
}
refused([
  [
    'visitor',
    'changes a password',
    'POST',
    '/api/users/password',
    { currentPassword: 'certainly not this one', newPassword: PASSWORD },
  ],
])

// Everybody edits the own account, but not these fields of it.
for (const person of ['hospitalA', 'reviewer', 'metroEditor'] as const) {
  ignored(
    Object.entries({
      role: '<role:system-admin>',
      organization: '<orgB>',
      disabled: true,
      collection: 'editor-roles',
      hash: '00',
      sessions: [],
      resetPasswordToken: 'mine',
      _verified: true,
      id: '<user:systemAdmin>',
    }).map(([field, value]): Attempt => {
      const path = `/api/users/<user:${person}>`
      return [person, `assigns ${field} to itself`, 'PATCH', path, { [field]: value }]
    }),
  )
}
// Payload says that it deleted none.
ignored([
  ['systemAdmin', 'deletes all presets', 'DELETE', '/api/editor-roles?where[preset][equals]=true'],
])
ignored([
  [
    'hospitalA',
    'assigns a role as a document',
    'PATCH',
    '/api/users/<user:hospitalA>',
    { role: { id: '<role:system-admin>', reach: 'everything' } },
  ],
  [
    'hospitalA',
    'assigns itself by a condition',
    'PATCH',
    '/api/users?where[id][exists]=true',
    { role: '<role:system-admin>' },
  ],
  [
    'hospitalA',
    'assigns by a path',
    'PATCH',
    '/api/users/<user:hospitalA>',
    { 'role.reach': 'everything', 'organization.id': '<orgB>' },
  ],
  [
    'hospitalA',
    'pollutes a prototype',
    'PATCH',
    '/api/users/<user:hospitalA>',
    { constructor: { prototype: { role: '<role:system-admin>' } } },
  ],
])

test('nobody got a password: hospital B signs in with its own', async ({ world, stack }) => {
  const [, account] = await accountsOf(stack.dataDir, 'hospital-editor')
  if (!account) throw new Error('Two hospitals are needed')
  await expectRestored(world, async () => {
    const attempts = [
      ['systemAdmin', { password: PASSWORD }],
      ['metroApprover', { password: PASSWORD, 'confirm-password': PASSWORD }],
    ] as const
    for (const [person, body] of attempts) {
      const path = `/api/users/${world.names['user:hospitalB']}`
      expectRefusal(await world.sessions[person].request('PATCH', path, body))
    }
    await expect(logIn(stack.cmsUrl, account)).resolves.toHaveProperty('cookie')
  })
})

type Forgery = { what: string; cookie: (own: string) => string; headers?: Record<string, string> }

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const FORGERIES: Forgery[] = [
  { what: 'from another site', cookie: (own) => own, headers: { origin: 'https://evil.example' } },
  { what: 'from a page without origin', cookie: (own) => own, headers: { origin: 'null' } },
  {
    what: 'from a subdomain alike',
    cookie: (own) => own,
    headers: { origin: 'http://localhost:3201.evil.example' },
  },
  {
    what: 'from another site by a form',
    cookie: (own) => own,
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  },
  { what: 'with a cookie of nonsense', cookie: () => 'payload-token=nonsense' },
  {
    what: 'with an unsigned token',
    cookie: (own) => {
      const claims = own.split('=')[1]?.split('.')[1] ?? ''
      return `payload-token=${encoded({ alg: 'none', typ: 'JWT' })}.${claims}.`
    },
  },
  {
    what: 'with a changed token',
    cookie: (own) => {
      const [head, , signature] = (own.split('=')[1] ?? '').split('.')
      const claims = encoded({
        id: 'x',
        collection: 'users',
        email: 'admin@portal.example',
        exp: 4_000_000_000,
      })
      return `payload-token=${head}.${claims}.${signature}`
    },
  },
  { what: 'with a cut signature', cookie: (own) => own.slice(0, -4) },
  {
    what: 'with a token in the address',
    cookie: () => '',
    headers: { authorization: 'JWT nonsense' },
  },
  {
    what: 'with a made-up API key',
    cookie: () => '',
    headers: { authorization: 'users API-Key 00000000-0000-0000-0000-000000000000' },
  },
]
for (const { what, cookie, headers } of FORGERIES) {
  test(`forged: a request ${what} changes nothing`, async ({ world, stack }) => {
    const own = world.sessions.systemAdmin.cookie
    await expectUnchanged(world, async () => {
      const response = await fetch(`${stack.cmsUrl}/api/events/${world.names.draftA}`, {
        method: 'PATCH',
        headers: {
          origin: stack.cmsUrl,
          'content-type': 'application/json',
          cookie: cookie(own),
          ...headers,
        },
        body: JSON.stringify({ _status: 'published' }),
      })
      const text = await response.text()
      expectRefusal({
        status: response.status,
        headers: response.headers,
        text,
        json: () => JSON.parse(text),
      })
    })
  })
}
