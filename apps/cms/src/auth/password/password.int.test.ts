import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generate } from 'otplib'
import { openPortal, type Portal } from '../../../test/openPortal'

const PASSWORD = 'correct horse battery staple'
const NEW = 'quite another set of words'

let portal: Portal
let role: string
let managerRole: string
let organization: string
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  const { payload } = portal
  const data = { name: '役割', reach: 'own-organization', capabilities: {}, system: [] } as never
  role = (await payload.create({ collection: 'editor-roles', data })).id
  const managing = { name: '管理', reach: 'everything', system: ['manage-users', 'manage-roles'] }
  const created = { ...managing, capabilities: {} } as never
  managerRole = (await payload.create({ collection: 'editor-roles', data: created })).id
  const hospital = { name: '病院', slug: 'h', kind: 'hospital', _status: 'published' } as never
  organization = (await payload.create({ collection: 'organizations', data: hospital })).id
  // Without somebody who manages roles no account could be saved.
  await account(managerRole)
})
afterAll(() => portal.close())
beforeEach(async () => {
  await portal.payload.db.drizzle.execute('delete from attempt_counts')
})

async function account(itsRole = role) {
  counter += 1
  const email = `person-${counter}@example.jp`
  const data = { email, name: `人${counter}`, password: PASSWORD, role: itsRole, organization }
  const { id } = await portal.payload.create({ collection: 'users', data })
  return { id, email, cookie: (await signIn(email)).cookie }
}

async function signIn(email: string, password = PASSWORD) {
  const { status, headers } = await portal.rest('POST', '/users/login', {
    body: { email, password },
  })
  return { status, cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
}

async function change(cookie: string, body: object) {
  const answer = await portal.rest('POST', '/users/password', { cookie, body })
  const [entry] = (answer.json.errors ?? []) as { field?: string; message: string }[]
  return { status: answer.status, field: entry?.field, message: entry?.message }
}

const good = { currentPassword: PASSWORD, newPassword: NEW }
const isSignedIn = async (cookie: string) =>
  Boolean((await portal.rest('GET', '/users/me', { cookie })).json.user)
const rows = async (query: string) => (await portal.payload.db.drizzle.execute(query)).rows
const mailsTo = async (email: string) =>
  rows(`select payload from outbox_jobs where kind = 'mail' and payload->>'to' = '${email}'`)
const trail = async (id: string) =>
  (await rows(`select action from audit_entries where document_id = '${id}'`)).map(
    ({ action }) => action,
  )

describe('the own password', () => {
  it('is changed with the current one: other sessions end, a mail and an entry are written', async () => {
    const { id, email, cookie } = await account()
    const elsewhere = (await signIn(email)).cookie
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    expect(await change(cookie, good)).toMatchObject({ status: 200 })
    expect(await isSignedIn(cookie)).toBe(true)
    expect(await isSignedIn(elsewhere)).toBe(false)
    expect((await signIn(email)).status).toBe(401)
    expect((await signIn(email, NEW)).status).toBe(200)
    const told = await mailsTo(email)
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).toContain('パスワードを変更しました')
    expect((await trail(id)).filter((action) => action === 'set-password')).toHaveLength(1)
    const byLink = await portal.rest('POST', '/users/reset-password', {
      body: { token, password: 'words of an older link' },
    })
    expect(byLink.status).toBe(403)
    expect((await signIn(email, NEW)).status).toBe(200)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['no current one', { currentPassword: undefined }, 'currentPassword'],
    ['an empty current one', { currentPassword: '' }, 'currentPassword'],
    ['a wrong current one', { currentPassword: 'wrong' }, 'currentPassword'],
    ['a condition for the current one', { currentPassword: { exists: true } }, 'currentPassword'],
    ['no new one', { newPassword: undefined }, 'newPassword'],
    ['a short new one', { newPassword: 'short' }, 'newPassword'],
    ['a guessable new one', { newPassword: 'password1234' }, 'newPassword'],
    ['the same again', { newPassword: PASSWORD }, 'newPassword'],
  ])('is not changed with %s', async (_name, given, field) => {
    const { id, email, cookie } = await account()
    const answer = await change(cookie, { ...good, ...given })
    expect(answer).toMatchObject({ status: 400, field })
    expect(answer.message).toMatch(/[ぁ-ん]/)
    expect((await signIn(email)).status).toBe(200)
    expect(await mailsTo(email)).toEqual([])
    expect(await trail(id)).not.toContain('set-password')
  })

  it('is not changed by a visitor, nor by saving the account', async () => {
    const { id, email, cookie } = await account()
    expect((await change('', good)).status).toBe(401)
    for (const path of [`/users/${id}`, `/users?where[id][equals]=${id}`]) {
      const answer = await portal.rest('PATCH', path, { cookie, body: { password: NEW } })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.text).toContain('パスワードを変更できません')
    }
    expect((await signIn(email)).status).toBe(200)
  })

  it('counts wrong attempts with those to sign in', async () => {
    const { cookie } = await account()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await change(cookie, { ...good, currentPassword: 'wrong' })).status).toBe(400)
    }
    expect((await change(cookie, good)).status).toBe(429)
  })

  it('is changed once where two requests come at the same moment', async () => {
    const { email, cookie } = await account()
    const words = ['first of two wishes', 'second of two wishes']
    const answers = await Promise.all(
      words.map((newPassword) => change(cookie, { ...good, newPassword })),
    )
    // The other finds another password, or the change of it under way.
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.every((status) => [200, 400, 409].includes(status))).toBe(true)
    const winner = words[answers.findIndex(({ status }) => status === 200)]
    expect((await signIn(email, winner)).status).toBe(200)
  })

  it('takes a code where there is a second factor, a good one and once', async () => {
    const { email, cookie } = await account()
    const post = (path: string, body: object) =>
      portal.rest('POST', `/users/second-factor/${path}`, { cookie, body })
    const secret = String((await post('start', { password: PASSWORD })).json.secret)
    const { json } = await post('confirm', { code: await generate({ secret }) })
    const [recoveryCode] = json.recoveryCodes as string[]
    const before = await rows(`select hash from users where email = '${email}'`)
    for (const code of [undefined, '', '000000', 'x'.repeat(41), { exists: true }]) {
      expect(await change(cookie, { ...good, code })).toMatchObject({ status: 400, field: 'code' })
    }
    expect(await rows(`select hash from users where email = '${email}'`)).toEqual(before)
    expect((await change(cookie, { ...good, code: recoveryCode })).status).toBe(200)
    const back = { currentPassword: NEW, newPassword: PASSWORD, code: recoveryCode }
    expect(await change(cookie, back)).toMatchObject({ status: 400, field: 'code' })
  })
})

describe('the e-mail address', () => {
  const patch = (id: string, cookie: string, body: object) =>
    portal.rest('PATCH', `/users/${id}`, { cookie, body })
  const stored = async (id: string) =>
    (await rows(`select email, name from users where id = '${id}'`))[0]

  it('is not changed by its owner, who may send it along as it is', async () => {
    const { id, email, cookie } = await account()
    const own = await patch(id, cookie, { email: 'mine@example.jp', name: '別' })
    expect([own.status, own.text]).toEqual([403, expect.stringContaining('ご依頼ください')])
    const bulk = await portal.rest('PATCH', `/users?where[id][equals]=${id}`, {
      cookie,
      body: { email: 'mine@example.jp' },
    })
    expect(bulk.text).toContain('ご依頼ください')
    expect(await stored(id)).toMatchObject({ email })
    expect(
      (await patch(id, cookie, { email: ` ${email.toUpperCase()} `, name: '新' })).status,
    ).toBe(200)
    expect(await stored(id)).toEqual({ email, name: '新' })
    expect(await mailsTo(email)).toEqual([])
  })

  it('is changed by whoever manages accounts: both addresses are told, older links end', async () => {
    const person = await account()
    const manager = await account(managerRole)
    const { cookie } = manager
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const to = `moved-${person.email}`
    const answer = await portal.rest('PATCH', `/users/${person.id}?select[name]=true`, {
      cookie,
      body: { email: to.toUpperCase() },
    })
    expect(answer.status).toBe(200)
    expect(await stored(person.id)).toMatchObject({ email: to })
    for (const address of [person.email, to]) {
      const told = JSON.stringify(await mailsTo(address))
      expect(told).toContain(`変更前：${person.email}`)
      expect(told).toContain(`変更後：${to}`)
    }
    const byLink = await portal.rest('POST', '/users/reset-password', {
      body: { token, password: NEW },
    })
    expect(byLink.status).toBe(403)
    // Another save tells nobody.
    await portal.rest('PATCH', `/users/${person.id}`, { cookie, body: { name: '別の氏名' } })
    expect(await mailsTo(to)).toHaveLength(1)
    const own = await patch(manager.id, cookie, { email: 'mine@example.jp' })
    expect(own.status).toBe(403)
  })
})
