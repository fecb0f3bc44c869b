import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'

const HOUR = 60 * 60 * 1000

let portal: Portal
let people: People

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
})
afterAll(() => portal.close())

const current = (cookie: string, headers: Record<string, string> = {}) =>
  portal.rest('GET', '/users/sessions/current', { cookie, headers })
const PASSIVE = { 'x-portal-passive': '1' }

/** As if the whole session had begun, and last been used, so much earlier. */
async function age(cookie: string, { begun, seen }: { begun: number; seen: number }) {
  const sid = sidOf(cookie)
  await portal.payload.db.drizzle.execute(
    `update users_sessions set created_at = now() - interval '${begun} milliseconds',
       expires_at = now() - interval '${seen} milliseconds' + interval '1 hour' where id = '${sid}'`,
  )
}

const sidOf = (cookie: string): string => {
  const [, claims = ''] = cookie.split('=')[1]?.split('.') ?? []
  return String(JSON.parse(Buffer.from(claims, 'base64url').toString()).sid)
}

describe('a session', () => {
  it('lasts an hour after signing in, and twelve at the longest', async () => {
    const { status, json } = await current(people.hospitalB, PASSIVE)
    expect(status).toBe(200)
    expect(Number(json.idleMs)).toBeGreaterThan(HOUR - 60_000)
    expect(Number(json.idleMs)).toBeLessThanOrEqual(HOUR)
    expect(Number(json.absoluteMs)).toBeGreaterThan(12 * HOUR - 60_000)
    expect(Number(json.absoluteMs)).toBeLessThanOrEqual(12 * HOUR)
  })

  it('goes on with every request, but not with those that nobody caused', async () => {
    await age(people.hospitalA, { begun: 2 * HOUR, seen: HOUR / 2 })
    expect(Number((await current(people.hospitalA, PASSIVE)).json.idleMs)).toBeLessThan(
      HOUR / 2 + 1,
    )
    expect(Number((await current(people.hospitalA, PASSIVE)).json.idleMs)).toBeLessThan(
      HOUR / 2 + 1,
    )
    await portal.rest('GET', '/events', { cookie: people.hospitalA })
    const { json } = await current(people.hospitalA, PASSIVE)
    expect(Number(json.idleMs)).toBeGreaterThan(HOUR - 60_000)
    expect(Number(json.absoluteMs)).toBeLessThanOrEqual(10 * HOUR)
  })

  it('does not go on beyond its longest time, also not with a renewed cookie', async () => {
    await age(people.reviewer, { begun: 11.75 * HOUR, seen: HOUR / 2 })
    const renewed = await portal.rest('POST', '/users/refresh-token', { cookie: people.reviewer })
    expect(renewed.status).toBe(200)
    const cookie = (renewed.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const { json } = await current(cookie, PASSIVE)
    expect(Number(json.absoluteMs)).toBeLessThanOrEqual(HOUR / 4)
    await age(cookie, { begun: 12 * HOUR + 1000, seen: 0 })
    expect((await current(cookie)).status).toBe(401)
  })

  it.each<[string, { begun: number; seen: number }]>([
    ['an hour without a sign of life', { begun: 2 * HOUR, seen: HOUR + 1000 }],
    ['twelve hours', { begun: 12 * HOUR + 1000, seen: 0 }],
  ])('ends after %s, over REST and GraphQL, and cannot be revived', async (_name, times) => {
    const email = 'editor@portal.example'
    const { headers } = await portal.rest('POST', '/users/login', {
      body: { email, password: 'correct horse battery staple' },
    })
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect((await portal.rest('GET', '/users/me', { cookie })).json.user).toMatchObject({ email })
    await age(cookie, times)
    const body = { query: '{ meUser { user { email } } }' }
    const overGraphql = await portal.rest('POST', '/graphql', { cookie, body })
    expect(overGraphql.text).not.toContain(email)
    expect((await portal.rest('GET', '/users/me', { cookie })).json.user).toBeNull()
    expect((await portal.rest('POST', '/users/refresh-token', { cookie })).status).toBe(403)
    expect((await current(cookie)).status).toBe(401)
    const patched = await portal.rest('POST', '/globals/home?draft=true', { cookie, body: {} })
    expect(patched.status).toBe(403)
    // The other session of the same person goes on.
    expect((await current(people.metroEditor)).status).toBe(200)
  })
})
