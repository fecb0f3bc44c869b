import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

type Mail = { to: string; subject: string; text: string }

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())
beforeEach(async () => {
  await portal.payload.db.drizzle.execute("delete from outbox_jobs where kind = 'mail'")
})

const post = (path: string, cookie: string, body: object = {}) =>
  portal.rest('POST', path, { cookie, body })

const waiting = async (): Promise<Mail[]> => {
  const { rows } = await portal.payload.db.drizzle.execute(
    "select payload from outbox_jobs where kind = 'mail' order by payload->>'to'",
  )
  return rows.map(({ payload }) => payload as Mail)
}

const emailOf = async (cookie: string) => {
  const { json } = await portal.rest('GET', '/users/me', { cookie })
  return (json.user as { email: string }).email
}

async function submitted(): Promise<string> {
  const { json } = await post('/events?draft=true', people.hospitalA, salon(hospitals.a))
  const { id } = json.doc as { id: string }
  expect(
    (await post(`/events/${id}/submit`, people.hospitalA, { comment: 'お願いします' })).status,
  ).toBe(200)
  return id
}

describe('the mail about a step', () => {
  it('should tell those who decide about a submission, and nobody else', async () => {
    await submitted()
    const mails = await waiting()
    expect(mails.map(({ to }) => to)).toEqual(
      [await emailOf(people.metroEditor), await emailOf(people.systemAdmin)].toSorted((a, b) =>
        a.localeCompare(b),
      ),
    )
    expect(mails[0]?.text).toContain('> お願いします')
    expect(mails[0]?.text).toContain('病院hospital-a')
  })

  it('should bring the reason of a return to whoever submitted', async () => {
    const id = await submitted()
    await portal.payload.db.drizzle.execute("delete from outbox_jobs where kind = 'mail'")
    await post(`/events/${id}/return`, people.metroEditor, { comment: '曜日を直してください。' })
    const mails = await waiting()
    expect(mails.map(({ to }) => to)).toEqual([await emailOf(people.hospitalA)])
    expect(mails[0]?.subject).toMatch(/差し戻し：患者サロン/)
    expect(mails[0]?.text).toContain('> 曜日を直してください。')
    expect(mails[0]?.text).toContain(`http://cms.test/admin/collections/events/${id}`)
  })

  it('should lead to the field that the reason is about, where the form has such a field', async () => {
    for (const [field, ending] of [
      ['venue.name', '?field=venue.name\n'],
      ['venue.cellar', '\n'],
    ]) {
      const id = await submitted()
      await portal.payload.db.drizzle.execute("delete from outbox_jobs where kind = 'mail'")
      const body = { comment: '直してください。', field }
      expect((await post(`/events/${id}/return`, people.metroEditor, body)).status).toBe(200)
      const [mail] = await waiting()
      expect(mail?.text).toContain(`http://cms.test/admin/collections/events/${id}${ending}`)
    }
  })

  it('should not go out for a step that was refused', async () => {
    const id = await submitted()
    await portal.payload.db.drizzle.execute("delete from outbox_jobs where kind = 'mail'")
    expect((await post(`/events/${id}/return`, people.metroEditor, {})).status).toBe(400)
    expect((await post(`/events/${id}/approve`, people.hospitalA)).status).toBe(403)
    expect(await waiting()).toEqual([])
  })

  it('should be readable by nobody over the API', async () => {
    await submitted()
    const { json } = await portal.rest('GET', '/outbox-jobs?limit=100', {
      cookie: people.systemAdmin,
    })
    const jobs = (json.docs as { kind: string }[]).filter(({ kind }) => kind === 'mail')
    expect(jobs.length).toBeGreaterThan(0)
    for (const job of jobs) expect(job).not.toHaveProperty('payload')
  })
})

describe('an invitation', () => {
  const roleId = async (key: string) => {
    const { docs } = await portal.payload.find({
      collection: 'editor-roles',
      where: { key: { equals: key } },
    })
    return docs[0]?.id ?? ''
  }
  const invite = async (email: string, cookie = people.systemAdmin) =>
    post('/users/invite', cookie, {
      email,
      name: '山田 花子',
      role: await roleId('hospital-editor'),
      organization: hospitals.a,
    })

  it('should mail a link at which the person chooses the password, once', async () => {
    expect((await invite('hanako@example.jp')).status).toBe(201)
    const [mail] = await waiting()
    expect(mail?.to).toBe('hanako@example.jp')
    const token = /\/admin\/reset\/(\w+)/.exec(mail?.text ?? '')?.[1]
    const reset = (password: string) => post('/users/reset-password', '', { token, password })
    expect((await reset('short')).status).toBe(400)
    expect((await reset('a long enough password')).status).toBe(200)
    expect(await reset('a second password here')).toMatchObject({
      status: 403,
      json: { errors: [{ message: expect.stringContaining('このリンクは使えません。') }] },
    })
    const login = await post('/users/login', '', {
      email: 'hanako@example.jp',
      password: 'a long enough password',
    })
    expect(login.status).toBe(200)
  })

  it('should not be limited like forgotten passwords: an office invites sixty hospitals in a morning', async () => {
    for (let hospital = 0; hospital < 22; hospital += 1) {
      expect((await invite(`office-${hospital}@example.jp`)).status).toBe(201)
    }
  })

  it('should refuse what is wrong or not allowed, and leave no account behind', async () => {
    const { status, json } = await invite('not an address')
    expect([status, (json.errors as { field: string }[])[0]?.field]).toEqual([400, 'email'])
    expect((await invite('hanako@example.jp')).status).toBe(400)
    expect((await invite('x@example.jp', people.hospitalA)).status).toBe(403)
    expect((await invite('x@example.jp', '')).status).toBe(401)
    const made = await portal.rest('POST', '/users', {
      cookie: people.systemAdmin,
      body: {
        email: 'x@example.jp',
        password: 'chosen for somebody',
        role: await roleId('reviewer'),
      },
    })
    expect(made.status).toBe(403)
    const { totalDocs } = await portal.payload.count({
      collection: 'users',
      where: { email: { equals: 'x@example.jp' } },
    })
    expect(totalDocs).toBe(0)
  })
})
