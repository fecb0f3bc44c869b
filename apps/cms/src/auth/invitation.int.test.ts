import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'

const PASSWORD = 'correct horse battery staple'
const DAY_MS = 24 * 60 * 60 * 1000

let portal: Portal
let people: People
let hospitals: Hospitals
let counter = 0

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())
beforeEach(async () => {
  await rows('delete from attempt_counts')
})

const rows = async (query: string) => (await portal.payload.db.drizzle.execute(query)).rows

type Mail = { to: string; subject: string; text: string }
const mailsTo = async (email: string) =>
  (
    await rows(
      `select payload from outbox_jobs where kind = 'mail' and payload->>'to' = '${email}' order by id`,
    )
  ).map(({ payload }) => payload as Mail)
const tokenIn = (mail: Mail | undefined) => /\/admin\/reset\/([\w-]+)/.exec(mail?.text ?? '')?.[1]
const expiryOf = async (id: string) =>
  Date.parse(
    String(
      (await rows(`select reset_password_expiration as at from users where id = '${id}'`))[0]?.at,
    ),
  )

async function invite() {
  counter += 1
  const email = `invited-${counter}@example.jp`
  const [role] = await rows("select id from editor_roles where key = 'hospital-editor'")
  const { status, json } = await portal.rest('POST', '/users/invite', {
    cookie: people.systemAdmin,
    body: { email, name: '招かれた人', role: role?.id, organization: hospitals.a },
  })
  expect(status).toBe(201)
  return { id: String(json.id), email, token: tokenIn((await mailsTo(email))[0]) }
}

/** As a stranger does; the portal takes a second request for one account after fifteen seconds. */
async function forget(email: string) {
  await rows(`update users set reset_password_requested_at = null where email = '${email}'`)
  return portal.rest('POST', '/users/forgot-password', { body: { email } })
}

const choose = (token: string | undefined, password = PASSWORD) =>
  portal.rest('POST', '/users/reset-password', { body: { token, password } })

describe('an invitation', () => {
  it('stays good when a stranger asks for a new password, and is mailed again', async () => {
    const { id, email, token } = await invite()
    const before = await expiryOf(id)
    expect(before).toBeGreaterThan(Date.now() + 6 * DAY_MS)
    const [answer, other] = [await forget(email), await forget('nobody@example.jp')]
    expect([answer.status, answer.json]).toEqual([other.status, other.json])
    expect(await expiryOf(id)).toBe(before)
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(2)
    const again = mails.find(({ subject }) => subject.includes('招待のリンク'))
    expect(tokenIn(again)).toBe(token)
    expect(again?.text).not.toContain('1時間')
    expect((await choose(token)).status).toBe(200)
  })

  it('gives way to a link for an hour once it was used or has run out', async () => {
    const used = await invite()
    expect((await choose(used.token)).status).toBe(200)
    const late = await invite()
    await rows(
      `update users set reset_password_expiration = now() - interval '1 minute' where id = '${late.id}'`,
    )
    for (const { id, email, token } of [used, late]) {
      expect((await forget(email)).status).toBe(200)
      const reset = (await mailsTo(email)).find(({ subject }) => subject.includes('再設定'))
      expect(tokenIn(reset)).not.toBe(token)
      expect(await expiryOf(id)).toBeLessThan(Date.now() + DAY_MS)
      expect((await choose(token, 'words of an older link')).status).toBe(403)
      expect((await choose(tokenIn(reset), 'words of the newest link')).status).toBe(200)
    }
  })

  it('gives way to the next one, and both are in the audit trail', async () => {
    const { id, email, token } = await invite()
    const again = await portal.rest('POST', `/users/${id}/invite`, {
      cookie: people.systemAdmin,
      body: {},
    })
    expect(again.status).toBe(200)
    const tokens = (await mailsTo(email)).map(tokenIn)
    expect(new Set(tokens).size).toBe(2)
    expect((await choose(token)).status).toBe(403)
    expect((await choose(tokens.find((one) => one !== token))).status).toBe(200)
    const trail = await rows(
      `select actor_name, document_title from audit_entries where document_id = '${id}' and action = 'invite'`,
    )
    const entry = { actor_name: 'admin@portal.example', document_title: email }
    expect(trail).toEqual([entry, entry])
  })
})
