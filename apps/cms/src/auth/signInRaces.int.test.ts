import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'

const PASSWORD = 'correct horse battery staple'

let portal: Portal
let people: People
let hospitals: Hospitals
let role: string
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  const { docs } = await portal.payload.find({
    collection: 'editor-roles',
    where: { key: { equals: 'hospital-editor' } },
  })
  role = docs[0]?.id ?? ''
})
afterAll(() => portal.close())
beforeEach(async () => {
  await portal.payload.db.drizzle.execute('delete from attempt_counts')
})

async function account() {
  counter += 1
  const email = `racer-${counter}@example.jp`
  const data = { email, password: PASSWORD, role, organization: hospitals.a }
  return { email, id: (await portal.payload.create({ collection: 'users', data })).id }
}
const cookieOf = ({ headers }: { headers: Headers }) =>
  (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const signIn = async (email: string, password = PASSWORD) =>
  portal.rest('POST', '/users/login', { body: { email, password } })
const isAlive = async (cookie: string) =>
  Boolean((await portal.rest('GET', '/users/me', { cookie })).json.user)

/** Renews the session of a stolen cookie as fast as it can until it is told to stop. */
function renewing(cookie: string) {
  const statuses = new Set<number>()
  const until = new AbortController()
  const loop = async () => {
    while (!until.signal.aborted) {
      const { status } = await portal.rest('POST', '/users/refresh-token', { cookie })
      statuses.add(status)
    }
  }
  const loops = [loop(), loop(), loop()]
  return async () => {
    until.abort()
    await Promise.all(loops)
    return statuses
  }
}

describe('a stolen session that is renewed all the time', () => {
  it.each<[string, (own: { id: string }, cookie: string) => Promise<number>]>([
    [
      'the owner signing out everywhere else',
      async (_own, cookie) =>
        (await portal.rest('POST', '/users/sessions/end-others', { cookie, body: {} })).status,
    ],
    [
      'another organization',
      async ({ id }) =>
        (
          await portal.rest('PATCH', `/users/${id}`, {
            cookie: people.systemAdmin,
            body: { organization: hospitals.b },
          })
        ).status,
    ],
    [
      'a suspension that is lifted again',
      async ({ id }) => {
        const change = (disabled: boolean) =>
          portal.rest('PATCH', `/users/${id}`, { cookie: people.systemAdmin, body: { disabled } })
        await change(true)
        return (await change(false)).status
      },
    ],
    [
      'signing out of all sessions',
      async (_own, cookie) =>
        (await portal.rest('POST', '/users/logout?allSessions=true', { cookie })).status,
    ],
  ])('ends with %s', async (_name, end) => {
    const own = await account()
    const stolen = cookieOf(await signIn(own.email))
    const cookie = cookieOf(await signIn(own.email))
    const stop = renewing(stolen)
    const status = await end(own, cookie)
    const statuses = await stop()
    expect(status).toBe(200)
    expect(await isAlive(stolen)).toBe(false)
    expect([...statuses].filter((code) => code !== 200 && code !== 403 && code !== 401)).toEqual([])
  })
})

it('a sign-in with the old password, begun before the change, is no way in after it', async () => {
  const own = await account()
  const attempts = Array.from({ length: 3 }, () => signIn(own.email))
  await portal.payload.update({
    collection: 'users',
    id: own.id,
    data: { password: `${PASSWORD} new` },
  })
  const answers = await Promise.all(attempts)
  const alive = await Promise.all(answers.map((answer) => isAlive(cookieOf(answer))))
  expect(alive).toEqual([false, false, false])
  expect((await signIn(own.email, `${PASSWORD} new`)).status).toBe(200)
})

it('a password that was hashed in the old way of Payload still opens the account, and is hashed anew', async () => {
  const own = await account()
  const salt = randomBytes(32).toString('hex')
  const hash = pbkdf2Sync(PASSWORD, salt, 25_000, 512, 'sha256').toString('hex')
  const stored = async () =>
    (await portal.payload.db.drizzle.execute(`select hash from users where id = '${own.id}'`))
      .rows[0]?.hash
  await portal.payload.db.drizzle.execute(
    `update users set hash = '${hash}', salt = '${salt}' where id = '${own.id}'`,
  )
  const answer = await signIn(own.email)
  expect(answer.status).toBe(200)
  expect(await isAlive(cookieOf(answer))).toBe(true)
  expect(await stored()).not.toBe(hash)
  expect((await signIn(own.email)).status).toBe(200)
})

it('a role whose rights change signs its holders out; its name does not', async () => {
  const { id } = await portal.payload.create({
    collection: 'editor-roles',
    data: { name: '役割', reach: 'own-organization', capabilities: {}, system: [] } as never,
  })
  const own = await account()
  await portal.payload.update({ collection: 'users', id: own.id, data: { role: id } })
  const cookie = cookieOf(await signIn(own.email))
  const change = (body: object) =>
    portal.rest('PATCH', `/editor-roles/${id}`, { cookie: people.systemAdmin, body })
  expect((await change({ name: '別の名' })).status).toBe(200)
  expect(await isAlive(cookie)).toBe(true)
  expect((await change({ reach: 'everything' })).status).toBe(200)
  expect(await isAlive(cookie)).toBe(false)
})

describe('many at once', () => {
  it.each<[string, (at: number) => Promise<{ status: number }>]>([
    [
      'asking for a new password',
      (at) =>
        portal.rest('POST', '/users/forgot-password', {
          body: { email: `stranger-${at}@example.jp` },
          headers: { 'x-portal-peer': `192.0.2.${at}` },
        }),
    ],
    [
      'making drafts',
      (at) =>
        portal.rest('POST', '/events?draft=true', {
          cookie: people.hospitalA,
          body: { title: `同時の会 ${at}`, organizer: hospitals.a },
        }),
    ],
    [
      'reading',
      () => portal.rest('GET', '/events?draft=true&limit=100', { cookie: people.metroEditor }),
    ],
  ])(
    '%s: nobody gets a 5xx',
    async (_name, send) => {
      const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => send(at)))
      expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
    },
    60_000,
  )
})

describe('attempts', () => {
  it('of one address, once it is refused, use up nothing of an account', async () => {
    const own = await account()
    const guess = () =>
      portal.rest('POST', '/users/login', {
        body: { email: own.email, password: 'wrong' },
        headers: { 'x-portal-peer': '198.51.100.9' },
      })
    for (let round = 0; round < 11; round += 1) {
      await Promise.all(Array.from({ length: 10 }, guess))
    }
    const { status } = await portal.rest('POST', '/users/login', {
      body: { email: own.email, password: PASSWORD },
      headers: { 'x-portal-peer': '198.51.100.10' },
    })
    expect(status).toBe(200)
  }, 120_000)
})

describe('changing many at once', () => {
  it('changes none where one is refused, and the trail keeps the refusal', async () => {
    const { docs } = await portal.payload.find({
      collection: 'editor-roles',
      where: { key: { equals: 'system-admin' } },
    })
    const [before] = docs
    const refused = await portal.rest('PATCH', '/editor-roles?where[key][equals]=system-admin', {
      cookie: people.systemAdmin,
      body: { system: ['manage-users'] },
    })
    expect(refused.status).toBe(400)
    const after = await portal.payload.findByID({ collection: 'editor-roles', id: before!.id })
    expect(after.system).toEqual(before?.system)
    expect(after.updatedAt).toBe(before?.updatedAt)

    const own = await account()
    const all = await portal.rest('PATCH', '/users?where[email][exists]=true', {
      cookie: people.systemAdmin,
      body: { disabled: true },
    })
    expect(all.status).toBe(403)
    const stored = await portal.payload.findByID({ collection: 'users', id: own.id })
    expect(stored.disabled ?? false).toBe(false)
    const { totalDocs } = await portal.payload.count({
      collection: 'audit-entries',
      where: { and: [{ action: { equals: 'refused' } }, { collection: { equals: 'users' } }] },
    })
    expect(totalDocs).toBeGreaterThan(0)
  })
})
