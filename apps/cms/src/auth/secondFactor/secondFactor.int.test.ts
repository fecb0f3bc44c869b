import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generate } from 'otplib'
import { openPortal, type Portal } from '../../../test/openPortal'

const PASSWORD = 'correct horse battery staple'
const STEP_MS = 30_000

let portal: Portal
let roles: Map<string, string>
let organization: string
let counter = 0

beforeAll(async () => {
  portal = await openPortal({ isDemonstration: false })
  const { ROLE_PRESETS } = await import('@tokyo-cancer-portal/domain')
  const { payload } = portal
  const created = ROLE_PRESETS.map(async ({ key, ...preset }) => {
    const data = { ...preset, key, preset: true } as never
    return [key, (await payload.create({ collection: 'editor-roles', data })).id] as const
  })
  roles = new Map(await Promise.all(created))
  const data = { name: '病院', slug: 'hospital', kind: 'hospital', _status: 'published' } as never
  organization = (await payload.create({ collection: 'organizations', data })).id
})
afterAll(() => portal.close())
beforeEach(async () => {
  await portal.payload.db.drizzle.execute('delete from attempt_counts')
})

type Account = { id: string; email: string }

async function account(role: string): Promise<Account> {
  counter += 1
  const email = `person-${counter}@example.jp`
  const data = {
    email,
    name: `人${counter}`,
    password: PASSWORD,
    role: roles.get(role),
    organization,
  }
  const { id } = await portal.payload.create({ collection: 'users', data: data as never })
  return { id, email }
}

const post = (path: string, body: object, cookie?: string) =>
  portal.rest('POST', `/users${path}`, cookie ? { body, cookie } : { body })

async function signIn({ email }: Account, code?: string) {
  const body = { email, password: PASSWORD, ...(code === undefined ? {} : { code }) }
  const { status, json, headers } = await post('/login', body)
  const [entry] = (json.errors ?? []) as { field?: string; data?: { ticket?: string } }[]
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { status, cookie, field: entry?.field, ticket: entry?.data?.ticket ?? '', json }
}

/** Codes of different moments, so that none is used twice; within what the clock may go wrong. */
const codeOf = (secret: string, steps = 0) =>
  generate({ secret, epoch: Math.floor((Date.now() + steps * STEP_MS) / 1000) })

/** Forgets which code was used last, as if time had gone by. */
const letTimePass = () =>
  portal.payload.db.drizzle.execute('update second_factors set last_step = null')

async function enrol(who: Account, proof: { ticket?: string; password?: string }, cookie?: string) {
  const started = await post('/second-factor/start', proof, cookie)
  expect([started.status, started.json.errors]).toEqual([200, undefined])
  const secret = String(started.json.secret)
  const { ticket } = proof
  const confirmed = await post(
    '/second-factor/confirm',
    { ...(ticket ? { ticket } : {}), code: await codeOf(secret) },
    cookie,
  )
  expect([confirmed.status, confirmed.json.errors]).toEqual([200, undefined])
  await letTimePass()
  return { secret, recoveryCodes: confirmed.json.recoveryCodes as string[], started, who }
}

const isSignedIn = async (cookie: string) =>
  Boolean((await portal.rest('GET', '/users/me', { cookie })).json.user)
const trail = async ({ id }: Account) => {
  const where = { documentId: { equals: id } }
  const { docs } = await portal.payload.find({ collection: 'audit-entries', where, sort: '-at' })
  return docs.map(({ action }) => action)
}

describe('a role that reaches everything', () => {
  it.each(['system-admin', 'metro-approver', 'metro-editor', 'reviewer'])(
    '%s does not come in with a password alone, but sets up a second factor and then does',
    async (role) => {
      const who = await account(role)
      const refused = await signIn(who)
      expect([refused.status, refused.field, refused.cookie]).toEqual([403, 'enrolment', ''])
      const { secret, recoveryCodes, started } = await enrol(who, { ticket: refused.ticket })
      expect(started.json.uri).toContain(`secret=${secret}`)
      expect(started.json.qr).toContain('<svg')
      expect(new Set(recoveryCodes).size).toBe(10)

      expect(await signIn(who)).toMatchObject({ status: 401, field: 'code' })
      const { status, cookie } = await signIn(who, await codeOf(secret))
      expect(status).toBe(200)
      expect(await isSignedIn(cookie)).toBe(true)
      expect(await trail(who)).toEqual(expect.arrayContaining(['second-factor-on', 'sign-in']))
    },
  )

  it('is not let in by a new password from a mail', async () => {
    const who = await account('metro-editor')
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data: { email: who.email },
      disableEmail: true,
    })
    const reset = await post('/reset-password', { token, password: `${PASSWORD} new` })
    expect(reset.status).toBe(200)
    const cookie = (reset.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(await isSignedIn(cookie)).toBe(false)
    expect(await trail(who)).toContain('set-password')
  })

  it('cannot take its own second factor away', async () => {
    const who = await account('metro-editor')
    const { secret } = await enrol(who, { ticket: (await signIn(who)).ticket })
    const { cookie } = await signIn(who, await codeOf(secret))
    await letTimePass()
    const body = { password: PASSWORD, code: await codeOf(secret) }
    expect((await post('/second-factor/remove', body, cookie)).status).toBe(403)
    expect((await signIn(who)).field).toBe('code')
  })
})

describe('a ticket', () => {
  it.each<[string, (ticket: string, other: Account) => string]>([
    ['altered', (ticket) => `${ticket.slice(0, -1)}x`],
    ['for another account', (ticket, other) => ticket.replace(/\.[^.]+\./, `.${other.id}.`)],
    ['prolonged', (ticket) => ticket.replace(/^\d+/, (time) => String(Number(time) + 1))],
    ['of nonsense', () => 'a.b.c'],
    ['with a quote for an id', () => "1.'; drop table users; --.x"],
  ])('%s opens nothing', async (_name, change) => {
    const who = await account('metro-editor')
    const other = await account('metro-editor')
    const { ticket } = await signIn(who)
    const answer = await post('/second-factor/start', { ticket: change(ticket, other) })
    expect(answer.status).toBe(401)
  })

  it('is worthless with a new password, and where a second factor is in place', async () => {
    const who = await account('metro-editor')
    const { ticket } = await signIn(who)
    await enrol(who, { ticket })
    expect((await post('/second-factor/start', { ticket })).status).toBe(409)
    const data = { password: `${PASSWORD} new` }
    await portal.payload.update({ collection: 'users', id: who.id, data })
    expect((await post('/second-factor/start', { ticket })).status).toBe(401)
  })

  it('signs nobody in', async () => {
    const who = await account('system-admin')
    const { ticket } = await signIn(who)
    for (const path of ['/second-factor/remove', '/second-factor/recovery-codes']) {
      const body = { ticket, code: '000000', password: PASSWORD }
      expect((await post(path, body)).status).toBe(401)
    }
    const headers = { authorization: `JWT ${ticket}` }
    expect((await portal.rest('GET', '/users/me', { headers })).json.user).toBeNull()
  })
})

describe('a hospital', () => {
  it('comes in with a password alone until it sets up a second factor, which ends other sessions', async () => {
    const who = await account('hospital-editor')
    const first = await signIn(who)
    const second = await signIn(who)
    expect([first.status, second.status]).toEqual([200, 200])
    expect((await post('/second-factor/start', { password: 'wrong' }, first.cookie)).status).toBe(
      400,
    )
    expect((await post('/second-factor/start', {}, first.cookie)).status).toBe(400)
    expect((await post('/second-factor/start', { password: PASSWORD })).status).toBe(401)
    const { secret } = await enrol(who, { password: PASSWORD }, first.cookie)
    expect(await isSignedIn(first.cookie)).toBe(true)
    expect(await isSignedIn(second.cookie)).toBe(false)
    expect((await signIn(who)).field).toBe('code')

    const wrong = { password: PASSWORD, code: '000000' }
    expect((await post('/second-factor/remove', wrong, first.cookie)).status).toBe(400)
    const right = { password: PASSWORD, code: await codeOf(secret) }
    expect((await post('/second-factor/remove', right, first.cookie)).status).toBe(200)
    expect((await signIn(who)).status).toBe(200)
  })

  it('is signed in by a new password from a mail, unless it has a second factor', async () => {
    const who = await account('hospital-editor')
    const reset = async () => {
      const token = await portal.payload.forgotPassword({
        collection: 'users',
        data: { email: who.email },
        disableEmail: true,
      })
      const { headers } = await post('/reset-password', { token, password: PASSWORD })
      return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    }
    const cookie = await reset()
    expect(await isSignedIn(cookie)).toBe(true)
    await enrol(who, { password: PASSWORD }, cookie)
    expect(await isSignedIn(await reset())).toBe(false)
  })
})

describe('a code', () => {
  it('is good once, also in two requests at the same moment', async () => {
    const who = await account('hospital-editor')
    const { secret } = await enrol(who, { password: PASSWORD }, (await signIn(who)).cookie)
    const code = await codeOf(secret)
    const answers = await Promise.all([signIn(who, code), signIn(who, code)])
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 401]))
    expect((await signIn(who, code)).status).toBe(401)
  })

  it('is taken as people type it, and refused outside its time', async () => {
    const who = await account('hospital-editor')
    const { secret } = await enrol(who, { password: PASSWORD }, (await signIn(who)).cookie)
    expect((await signIn(who, await codeOf(secret, -4))).status).toBe(401)
    expect((await signIn(who, await codeOf(secret, 4))).status).toBe(401)
    const code = await codeOf(secret)
    const wide = code.replaceAll(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')
    expect((await signIn(who, ` ${wide.slice(0, 3)} ${wide.slice(3)} `)).status).toBe(200)
  })

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['an object', { $ne: null }],
    ['a list', ['000000']],
    ['a number', 0],
    ['something long', '0'.repeat(5000)],
    ['a wildcard', '%'],
  ])('cannot be %s', async (_name, code) => {
    const who = await account('hospital-editor')
    await enrol(who, { password: PASSWORD }, (await signIn(who)).cookie)
    const { status } = await post('/login', { email: who.email, password: PASSWORD, code })
    expect(status).toBe(401)
  })

  it('cannot be guessed: ten wrong ones in a row, and even the right one waits', async () => {
    const who = await account('hospital-editor')
    const { secret } = await enrol(who, { password: PASSWORD }, (await signIn(who)).cookie)
    for (let attempt = 0; attempt < 10; attempt += 1) {
      // From another address each time, as a botnet would.
      const { status } = await portal.rest('POST', '/users/login', {
        body: { email: who.email, password: PASSWORD, code: '000000' },
        headers: { 'x-portal-peer': `192.0.2.${attempt}` },
      })
      expect(status).toBe(401)
    }
    const right = await signIn(who, await codeOf(secret))
    expect(right.status).toBe(429)
  })

  it('of recovery is good once, and new ones replace the old', async () => {
    const who = await account('hospital-editor')
    const { cookie } = await signIn(who)
    const { secret, recoveryCodes } = await enrol(who, { password: PASSWORD }, cookie)
    const [first = '', second = ''] = recoveryCodes
    expect((await signIn(who, first.toUpperCase())).status).toBe(200)
    expect((await signIn(who, first)).status).toBe(401)
    const body = { code: await codeOf(secret) }
    const renewed = await post('/second-factor/recovery-codes', body, cookie)
    expect(renewed.status).toBe(200)
    expect((await signIn(who, second)).status).toBe(401)
    const [fresh = ''] = renewed.json.recoveryCodes as string[]
    expect((await signIn(who, fresh)).status).toBe(200)
    const state = await portal.rest('GET', '/users/second-factor', { cookie })
    expect(state.json).toMatchObject({ isOn: true, isRequired: false, recoveryCodesLeft: 9 })
  })
})

describe('a lost telephone', () => {
  it('is answered by whoever manages accounts, not by anybody else', async () => {
    const who = await account('hospital-editor')
    await enrol(who, { password: PASSWORD }, (await signIn(who)).cookie)
    const colleague = await signIn(await account('hospital-editor'))
    const path = `/${who.id}/second-factor/reset`
    expect((await post(path, {})).status).toBe(401)
    expect((await post(path, {}, colleague.cookie)).status).toBe(403)
    const manager = await account('system-admin')
    const { secret } = await enrol(manager, { ticket: (await signIn(manager)).ticket })
    const { cookie } = await signIn(manager, await codeOf(secret))
    expect((await post(`/${manager.id}/second-factor/reset`, {}, cookie)).status).toBe(403)
    expect((await post(path, {}, cookie)).status).toBe(200)
    expect((await signIn(who)).status).toBe(200)
    expect(await trail(who)).toContain('second-factor-reset')
    expect((await post(path, {}, cookie)).status).toBe(409)
    expect((await post('/no-such-id/second-factor/reset', {}, cookie)).status).toBe(404)

    await enrol(who, { password: PASSWORD }, (await signIn(who)).cookie)
    expect((await portal.rest('DELETE', `/users/${who.id}`, { cookie })).status).toBe(200)
    const where = { user: { equals: who.id } }
    const left = await portal.payload.db.find({ collection: 'second-factors', where })
    expect(left.docs).toEqual([])
  })
})

it('is kept where nobody reads it: neither over REST nor over GraphQL, and sealed in the database', async () => {
  const who = await account('system-admin')
  const { secret, recoveryCodes } = await enrol(who, { ticket: (await signIn(who)).ticket })
  const { cookie } = await signIn(who, await codeOf(secret))
  expect((await portal.rest('GET', '/second-factors', { cookie })).status).toBe(403)
  const body = { query: '{ SecondFactors { docs { id } } }' }
  expect((await portal.rest('POST', '/graphql', { cookie, body })).json.errors).toBeDefined()
  const { rows } = await portal.payload.db.drizzle.execute('select * from second_factors')
  const stored = JSON.stringify(rows)
  for (const text of [secret, ...recoveryCodes]) expect(stored).not.toContain(text)
  const { rows: mails } = await portal.payload.db.drizzle.execute(
    `select payload from outbox_jobs where kind = 'mail'`,
  )
  expect(JSON.stringify(mails)).toContain('二段階認証を設定しました')
})

it('keeps failed attempts to sign in to an account that exists', async () => {
  const who = await account('hospital-editor')
  await post('/login', { email: who.email.toUpperCase(), password: 'wrong' })
  await post('/login', { email: 'nobody@example.jp', password: 'wrong' })
  expect(await trail(who)).toEqual(['sign-in-failed', 'create'])
  const { totalDocs } = await portal.payload.find({
    collection: 'audit-entries',
    where: { documentTitle: { equals: 'nobody@example.jp' } },
  })
  expect(totalDocs).toBe(0)
})
