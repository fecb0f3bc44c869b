import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'

const PASSWORD = 'correct horse battery staple'
const DAY = 24 * 60 * 60 * 1000

type Mail = { to: string; subject: string; text: string }
type Settled = { warned: number; locked: number }

let portal: Portal
let people: People
let hospitals: Hospitals
// The environment is read when the code is imported.
let settleAccounts: (payload: Portal['payload'], now?: Date) => Promise<Settled>
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  ;({ settleAccounts } = await import('./settleAccounts'))
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())
beforeEach(async () => {
  await sql('delete from attempt_counts')
  await sql("delete from outbox_jobs where kind = 'mail'")
})

const sql = (text: string) => portal.payload.db.drizzle.execute(text)
const later = (days: number) => new Date(Date.now() + days * DAY)
const settle = (days = 0) => settleAccounts(portal.payload, later(days))
const userOf = (id: string) => portal.payload.findByID({ collection: 'users', id, depth: 0 })

const roleId = async (key: string) => {
  const { docs } = await portal.payload.find({
    collection: 'editor-roles',
    where: { key: { equals: key } },
  })
  return docs[0]?.id ?? ''
}

async function account(key = 'hospital-editor') {
  counter += 1
  const email = `quiet-${counter}@example.jp`
  const { id } = await portal.payload.create({
    collection: 'users',
    data: {
      email,
      name: `人${counter}`,
      password: PASSWORD,
      role: await roleId(key),
      organization: hospitals.a,
    },
  })
  return { id, email }
}

/** Somebody who has been away for so many days, and was warned so many days ago. */
async function absent(days: number, warned?: number, key?: string) {
  const made = await account(key)
  const ago = (number: number) => `now() - interval '${number} days'`
  await sql(`update users set created_at = ${ago(days + 10)}, last_sign_in_at = ${ago(days)},
    inactivity_warned_at = ${warned === undefined ? 'null' : ago(warned)} where id = '${made.id}'`)
  return made
}

async function signIn(email: string) {
  const { status, headers } = await portal.rest('POST', '/users/login', {
    body: { email, password: PASSWORD },
  })
  return { status, cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
}

const mailsTo = async (email: string): Promise<Mail[]> => {
  const { rows } = await sql("select payload from outbox_jobs where kind = 'mail'")
  return rows.map(({ payload }) => payload as Mail).filter(({ to }) => to === email)
}
const trail = async (documentId: string) => {
  const { docs } = await portal.payload.find({
    collection: 'audit-entries',
    where: { documentId: { equals: documentId } },
    sort: '-at',
  })
  return docs
}

describe('an account that nobody uses', () => {
  it('should be warned once, in Japanese, with the last day, whoever looks and how often', async () => {
    const { id, email } = await absent(150)
    const { lastDayToSignIn } = await import('@tokyo-cancer-portal/domain')
    const { formatDate } = await import('@tokyo-cancer-portal/japanese-text')
    const rounds = await Promise.all([settle(), settle(), settle()])
    expect(rounds.reduce((sum, { warned }) => sum + warned, 0)).toBe(1)
    await settle(1)
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(1)
    const { inactivityWarnedAt, disabled } = await userOf(id)
    const day = formatDate(lastDayToSignIn(inactivityWarnedAt ?? ''), { weekday: true, era: false })
    expect(mails[0]?.text).toContain(`${day}までにログインがない場合、安全のため利用を停止します。`)
    expect(mails[0]?.text).toContain('http://cms.test/admin')
    expect(disabled).toBe(false)
    await signIn(email)
  })

  it('should be locked a month after the warning: signed out, written down, told', async () => {
    const { id, email } = await absent(0)
    const { cookie } = await signIn(email)
    await sql(`update users set created_at = now() - interval '300 days',
      last_sign_in_at = now() - interval '190 days',
      inactivity_warned_at = now() - interval '32 days' where id = '${id}'`)
    const rounds = await Promise.all([settle(), settle()])
    expect(rounds.reduce((sum, { locked }) => sum + locked, 0)).toBe(1)

    expect(await userOf(id)).toMatchObject({ disabled: true, disabledBecause: 'inactive' })
    expect((await signIn(email)).status).toBe(401)
    expect((await portal.rest('GET', '/users/me', { cookie })).json.user).toBeNull()
    const entry = (await trail(id)).find(({ action }) => action === 'edit')
    expect(entry).toMatchObject({
      actor: null,
      actorName: 'システム',
      changes: {
        disabled: { from: false, to: true },
        disabledBecause: { from: null, to: 'inactive' },
      },
    })
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
      '【東京都がんポータル】利用を停止しました',
    ])
    const [notice] = await mailsTo('admin@portal.example')
    expect(notice?.text).toContain(`http://cms.test/admin/collections/users/${id}`)
    expect(await mailsTo('editor@portal.example')).toEqual([])
  })

  it('should be warned first, although nobody looked for a year', async () => {
    const { id, email } = await absent(500)
    await settle()
    expect((await userOf(id)).disabled).toBe(false)
    expect(await mailsTo(email)).toHaveLength(1)
    await signIn(email)
  })

  it('should be warned anew where the mail never left the house', async () => {
    const { id, email } = await absent(150)
    await settle()
    await sql(
      `update users set inactivity_warned_at = now() - interval '40 days' where id = '${id}'`,
    )
    await settle()
    expect((await userOf(id)).disabled).toBe(false)
    expect(await mailsTo(email)).toHaveLength(1)
    await signIn(email)
  })

  it('should neither be warned in writing nor by mail when one of the two fails', async () => {
    const { id, email } = await absent(150)
    const { create } = portal.payload.db
    portal.payload.db.create = async (args) => {
      if (args.collection === 'outbox-jobs') throw new Error('killed')
      return create.call(portal.payload.db, args)
    }
    await settle()
    portal.payload.db.create = create
    expect((await userOf(id)).inactivityWarnedAt).toBeNull()
    expect(await mailsTo(email)).toEqual([])
    await settle()
    expect(await mailsTo(email)).toHaveLength(1)
    await signIn(email)
  })

  it('should not keep an account that fails from the others', async () => {
    const first = await absent(160)
    const second = await absent(160)
    const { create } = portal.payload.db
    portal.payload.db.create = async (args) => {
      const { payload } = args.data as { payload?: { to?: string } }
      if (payload?.to === first.email) throw new Error('killed')
      return create.call(portal.payload.db, args)
    }
    expect(await settle()).toEqual({ warned: 1, locked: 0 })
    portal.payload.db.create = create
    expect(await mailsTo(second.email)).toHaveLength(1)
    await Promise.all([signIn(first.email), signIn(second.email)])
  })
})

describe('whoever signs in', () => {
  it('should be remembered, and a warning be void', async () => {
    const { id, email } = await absent(170, 20)
    expect((await signIn(email)).status).toBe(200)
    const { lastSignInAt, inactivityWarnedAt } = await userOf(id)
    expect(Date.now() - Date.parse(lastSignInAt ?? '')).toBeLessThan(60_000)
    expect(inactivityWarnedAt).toBeNull()
    expect(await settle(100)).toMatchObject({ locked: 0 })
  })

  it('should be remembered after choosing a password at the link of an invitation', async () => {
    const { id, email } = await absent(0)
    await sql(`update users set last_sign_in_at = null where id = '${id}'`)
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    const reset = await portal.rest('POST', '/users/reset-password', {
      body: { token, password: 'a long enough password' },
    })
    expect(reset.status).toBe(200)
    expect((await userOf(id)).lastSignInAt).toEqual(expect.any(String))
  })

  it('should get in or be locked out, never both, at the moment of the locking', async () => {
    for (const wait of [0, 20, 60, 120, 300]) {
      const { id, email } = await absent(190, 32)
      const [{ status }] = await Promise.all([
        signIn(email),
        // Most of a sign-in is the password.
        new Promise((resolve) => {
          setTimeout(resolve, wait)
        }).then(() => settle()),
      ])
      const { disabled, lastSignInAt } = await userOf(id)
      expect([wait, status, disabled]).toEqual([wait, status, status !== 200])
      if (status === 200) expect(Date.now() - Date.parse(lastSignInAt ?? '')).toBeLessThan(60_000)
    }
  })

  it('should not undo a suspension that came while the password was looked at', async () => {
    const { id, email } = await absent(1)
    const { findOne } = portal.payload.db
    let isFirst = true
    portal.payload.db.findOne = async function suspendAfterReading(args) {
      const found = await findOne.call(portal.payload.db, args)
      if (isFirst && args.collection === 'users' && JSON.stringify(args.where).includes(email)) {
        isFirst = false
        await sql(`update users set disabled = true where id = '${id}'`)
      }
      return found as never
    }
    const { status } = await signIn(email)
    portal.payload.db.findOne = findOne
    expect(isFirst).toBe(false)
    expect(status).toBe(401)
    expect((await userOf(id)).disabled).toBe(true)
    const { rows } = await sql(`select 1 from users_sessions where _parent_id = '${id}'`)
    expect(rows).toEqual([])
  })

  it('should not be forgotten by a save that began before', async () => {
    const { id, email } = await absent(160, 5)
    const { findOne } = portal.payload.db
    let isSignedIn = false
    // The save reads the account; before it writes, the person signs in.
    portal.payload.db.findOne = async function signInAfterReading(args) {
      const found = await findOne.call(portal.payload.db, args)
      const isRead = args.collection === 'users' && JSON.stringify(args.where).includes(id)
      if (isRead && !isSignedIn) {
        isSignedIn = true
        await signIn(email)
      }
      return found as never
    }
    const saved = await portal.rest('PATCH', `/users/${id}`, {
      cookie: people.systemAdmin,
      body: { name: '新しい名前' },
    })
    portal.payload.db.findOne = findOne
    expect([saved.status, isSignedIn]).toEqual([200, true])
    const user = await userOf(id)
    expect(user.name).toBe('新しい名前')
    expect(Date.now() - Date.parse(user.lastSignInAt ?? '')).toBeLessThan(60_000)
    expect(user.inactivityWarnedAt).toBeNull()
    const { rows } = await sql(`select 1 from users_sessions where _parent_id = '${id}'`)
    expect(rows).toHaveLength(1)
  })
})

describe('an account that was locked', () => {
  it('should be open again when a manager says so, and be counted from then', async () => {
    const { id, email } = await absent(190, 32)
    await settle()
    const path = `/users/${id}`
    const change = (cookie: string, body: object) => portal.rest('PATCH', path, { cookie, body })
    await change(people.systemAdmin, { name: '名前だけ' })
    expect(await userOf(id)).toMatchObject({ disabled: true, disabledBecause: 'inactive' })

    expect((await change(people.systemAdmin, { disabled: false })).status).toBe(200)
    const { disabledBecause, inactivityWarnedAt, openedAt } = await userOf(id)
    expect([disabledBecause, inactivityWarnedAt]).toEqual([null, null])
    expect(openedAt).toEqual(expect.any(String))
    expect(await settle(149)).toMatchObject({ locked: 0 })
    expect((await userOf(id)).disabled).toBe(false)
    expect((await signIn(email)).status).toBe(200)
  })

  it('should not say that nobody used it where a manager disabled it', async () => {
    const { id } = await absent(1)
    await portal.rest('PATCH', `/users/${id}`, {
      cookie: people.systemAdmin,
      body: { disabled: true },
    })
    expect(await userOf(id)).toMatchObject({ disabled: true, disabledBecause: null })
  })

  it('should be counted from a new invitation', async () => {
    const { id } = await absent(170, 20)
    const answer = await portal.rest('POST', `/users/${id}/invite`, {
      cookie: people.systemAdmin,
      body: {},
    })
    expect(answer.status).toBe(200)
    const { openedAt, inactivityWarnedAt } = await userOf(id)
    expect(openedAt).toEqual(expect.any(String))
    expect(inactivityWarnedAt).toBeNull()
  })
})

describe('nobody but the portal', () => {
  it('should write how an account is used', async () => {
    const { id, email } = await absent(1)
    const { cookie } = await signIn(email)
    const before = await userOf(id)
    const forged = {
      lastSignInAt: '2037-01-01T00:00:00.000Z',
      inactivityWarnedAt: '2020-01-01T00:00:00.000Z',
      openedAt: '2037-01-01T00:00:00.000Z',
      disabledBecause: 'inactive',
    }
    for (const one of [cookie, people.systemAdmin]) {
      await portal.rest('PATCH', `/users/${id}`, { cookie: one, body: { ...forged, name: '人' } })
    }
    const { lastSignInAt, inactivityWarnedAt, openedAt, disabledBecause } = await userOf(id)
    expect({ lastSignInAt, inactivityWarnedAt, openedAt, disabledBecause }).toEqual({
      lastSignInAt: before.lastSignInAt,
      inactivityWarnedAt: null,
      openedAt: null,
      disabledBecause: null,
    })
  })

  it('should show it to others than the owner and those who manage accounts', async () => {
    const { id, email } = await absent(1)
    const read = async (cookie: string) =>
      (await portal.rest('GET', `/users/${id}`, { cookie })).json.lastSignInAt
    expect(await read((await signIn(email)).cookie)).toEqual(expect.any(String))
    expect(await read(people.systemAdmin)).toEqual(expect.any(String))
    for (const cookie of [people.hospitalA, people.hospitalB, people.metroEditor, '']) {
      expect(await read(cookie)).toBeUndefined()
    }
  })
})

describe('the last who can manage roles', () => {
  it('should neither be warned nor locked; of two one stays', async () => {
    const { docs } = await portal.payload.find({
      collection: 'users',
      where: { email: { equals: 'admin@portal.example' } },
    })
    const admin = docs[0]?.id ?? ''
    const second = await absent(190, 32, 'system-admin')
    await sql(`update users set created_at = now() - interval '300 days',
      last_sign_in_at = now() - interval '190 days',
      inactivity_warned_at = now() - interval '32 days' where id = '${admin}'`)
    await Promise.all([settle(), settle()])
    const both = [await userOf(admin), await userOf(second.id)]
    expect(both.filter(({ disabled }) => disabled)).toHaveLength(1)
    const left = both.find(({ disabled }) => !disabled)
    await sql(`update users set inactivity_warned_at = null where id = '${left?.id}'`)
    await sql("delete from outbox_jobs where kind = 'mail'")
    expect(await settle()).toEqual({ warned: 0, locked: 0 })
    expect(await mailsTo(left?.email ?? '')).toEqual([])
  })
})
