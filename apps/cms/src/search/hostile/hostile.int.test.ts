import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { salon } from '../../../test/salon'
import { hostileQueries, SEARCH_ADDRESSES } from './hostileQueries'

const JAPANESE = /[ぁ-んァ-ン一-龯]/

let portal: Portal
/** What was logged as an error: a statement that was cancelled, a failure that was made an answer. */
let logged: unknown[]

beforeAll(async () => {
  portal = await openPortal()
  const organizer = await portal.payload.create({
    collection: 'organizations',
    data: {
      name: 'がん相談病院',
      slug: 'hospital',
      kind: 'hospital',
      _status: 'published',
    } as never,
  })
  await portal.payload.create({
    collection: 'events',
    data: { ...salon(organizer.id), title: 'がん相談の会', _status: 'published' } as never,
  })
})
afterAll(() => portal.close())

beforeEach(() => {
  logged = []
  jest.spyOn(portal.payload.logger, 'error').mockImplementation((said: unknown) => {
    logged.push(said)
  })
})

describe.each(SEARCH_ADDRESSES)('%s', (address) => {
  it.each(Object.entries(hostileQueries))('answers %s', async (_what, parameters) => {
    const { status, json } = await portal.rest('GET', `${address}?${parameters}`)
    expect([200, 400, 414]).toContain(status)
    if (status === 200) expect(typeof json.query).toBe('string')
    else {
      const [error] = json.errors as { message: string }[]
      expect(error?.message).toMatch(JAPANESE)
      expect(error?.message).not.toMatch(/at |select|timeout/i)
    }
    expect(logged).toEqual([])
  })

  it('goes on finding afterwards', async () => {
    const { status, json } = await portal.rest('GET', `${address}?q=がん`)
    expect(status).toBe(200)
    expect(JSON.stringify(json)).toContain('がん相談')
  })
})
