import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'

let portal: Portal
let people: People

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
})
afterAll(() => portal.close())

type Menu = { updatedAt: string; baseVersion: string; header: { link: { label: string } }[] }

const read = async () =>
  (await portal.rest('GET', '/globals/navigation', { cookie: people.metroEditor }))
    .json as unknown as Menu
const save = (label: string, more: object = {}) =>
  portal.rest('POST', '/globals/navigation', {
    cookie: people.metroEditor,
    body: { header: [{ link: { label, href: '/events' } }], footer: [], ...more },
  })
const jobs = async () => {
  const { docs } = await portal.payload.find({ collection: 'outbox-jobs', pagination: false })
  return docs.filter((job) => JSON.stringify(job).includes('navigation')).length
}

describe('the menu', () => {
  it('should say of every change when it was made, and tell the site', async () => {
    expect((await save('一')).status).toBe(200)
    const first = await read()
    const before = await jobs()
    expect((await save('二')).status).toBe(200)
    const second = await read()
    expect(Date.parse(second.updatedAt)).toBeGreaterThan(Date.parse(first.updatedAt))
    expect(second.header[0]?.link.label).toBe('二')
    expect(await jobs()).toBe(before + 1)
  })

  it('should refuse a change to a menu that somebody else has changed since', async () => {
    const { baseVersion } = await read()
    expect(baseVersion).toEqual(expect.any(String))
    expect((await save('三', { baseVersion })).status).toBe(200)
    expect((await save('四', { baseVersion })).status).toBe(409)
    expect((await read()).header[0]?.link.label).toBe('三')
  })
})
