import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { indexed } from '../../../test/indexed'
import { openPortal, type Portal } from '../../../test/openPortal'

/** More than are written in one transaction. */
const RESOURCES = 330
const AT_ONCE = 300

let portal: Portal
// The environment is read when the code is imported.
let reindexWaiting: () => Promise<void>
let startSearchUpkeep: () => () => void
let check: () => Promise<{ differences: unknown[]; waiting: unknown[] }>
let publisher: string
let name = '初めの病院'

const execute = async (statement: string) => (await portal.payload.db.pool.query(statement)).rows
const count = async (from: string) =>
  Number((await execute(`select count(*) from ${from}`))[0]?.count)
const named = (wanted: string) => count(`search_texts where body like '%${wanted}%'`)
const waiting = () => count('search_waiting')
const told = () => count(`outbox_jobs where kind = 'revalidate' and payload->'tags' ? 'resources'`)

async function rename(to: string, req?: PayloadRequest) {
  await portal.payload.update({
    collection: 'organizations',
    id: publisher,
    data: { name: to, _status: 'published' } as never,
    ...(req && { req }),
  })
}

async function until(isThere: () => Promise<boolean>) {
  for (let tries = 0; tries < 200 && !(await isThere()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(await isThere()).toBe(true)
}

beforeAll(async () => {
  portal = await openPortal()
  const { payload } = portal
  const upkeep = await import('../upkeep/startSearchUpkeep')
  const { rebuildIndex } = await import('../rebuild/rebuildIndex')
  const { checkIndex } = await import('../rebuild/checkIndex')
  const work = await import('./reindexWaiting')
  reindexWaiting = () => work.reindexWaiting(payload)
  startSearchUpkeep = () => upkeep.startSearchUpkeep(payload)
  check = () => checkIndex(payload)
  const { id } = await payload.create({
    collection: 'organizations',
    data: { name, slug: 'publisher', kind: 'hospital', _status: 'published' } as never,
  })
  publisher = id
  // Past the hooks: only what the index makes of them matters.
  await execute(`
    insert into resources (id, slug, title, type, publisher_id, _status)
    select gen_random_uuid(), 'book-' || n, '手引き ' || n, 'handbook', '${publisher}', 'published'
    from generate_series(1, ${RESOURCES}) as n`)
  await rebuildIndex(payload, { which: 'all' })
}, 120_000)
afterAll(() => portal.close())

describe('the rows of very many documents that name an organization', () => {
  beforeEach(async () => {
    await reindexWaiting()
    expect(await waiting()).toBe(0)
  })

  it('are written with its commit as far as that is quick, and the others are sure to follow', async () => {
    const before = await told()
    name = '二つめの病院'
    await rename(name)
    expect([await named(name), await waiting()]).toEqual([AT_ONCE, RESOURCES - AT_ONCE])
    const found = await check()
    expect(found.differences).toEqual([])
    expect(found.waiting).toHaveLength(RESOURCES - AT_ONCE)
    // Nothing of this process is needed for the rest: that is in the database.
    const meanwhile = await told()
    expect(meanwhile).toBeGreaterThan(before)
    await reindexWaiting()
    expect([await named(name), await waiting()]).toEqual([RESOURCES, 0])
    expect(await check()).toMatchObject({ differences: [], waiting: [] })
    // The site asked in between, perhaps.
    expect(await told()).toBe(meanwhile + 1)
  })

  it('follow by themselves, at once and not with the next look', async () => {
    const stop = startSearchUpkeep()
    try {
      await until(async () => (await waiting()) === 0)
      name = '三つめの病院'
      await rename(name)
      await until(async () => (await named(name)) === RESOURCES)
      // Twice in a row, while it is at work.
      await rename('四つめの病院')
      name = '五つめの病院'
      await rename(name)
      await until(async () => (await waiting()) === 0)
      expect(await named(name)).toBe(RESOURCES)
    } finally {
      stop()
    }
    expect(await check()).toMatchObject({ differences: [], waiting: [] })
  })

  it('are as they were where the change is rolled back', async () => {
    const { db } = portal.payload
    const req = await createLocalReq({}, portal.payload)
    req.transactionID = (await db.beginTransaction()) ?? undefined
    await rename('無かったことになる病院', req)
    await db.rollbackTransaction(req.transactionID as string)
    expect([await waiting(), await named(name)]).toEqual([0, RESOURCES])
  })

  it('do not wait for one that somebody is saving', async () => {
    name = '六つめの病院'
    await rename(name)
    const [{ document_id: busy }] = await execute('select document_id from search_waiting limit 1')
    const client = await portal.payload.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select 1 from resources where id = '${busy}' for update`)
      await reindexWaiting()
      const left = await execute('select document_id from search_waiting')
      expect(left).toEqual([{ document_id: busy }])
    } finally {
      await client.query('rollback')
      client.release()
    }
    await reindexWaiting()
    expect([await waiting(), await named(name)]).toEqual([0, RESOURCES])
  })

  it('go where their document was withdrawn meanwhile', async () => {
    name = '七つめの病院'
    await rename(name)
    const [{ document_id: id }] = await execute('select document_id from search_waiting limit 1')
    await execute(`update resources set _status = 'draft' where id = '${id}'`)
    expect(await indexed(portal, id)).not.toBeNull()
    await reindexWaiting()
    expect(await indexed(portal, id)).toBeNull()
    expect(await check()).toMatchObject({ differences: [], waiting: [] })
    await execute(`update resources set _status = 'published' where id = '${id}'`)
    const { rebuildIndex } = await import('../rebuild/rebuildIndex')
    await rebuildIndex(portal.payload, { which: 'outdated' })
  })

  it('are differences when they have waited too long', async () => {
    name = '八つめの病院'
    await rename(name)
    await execute(`update search_waiting set since = now() - interval '11 minutes'`)
    const found = await check()
    expect(found.differences).toHaveLength(RESOURCES - AT_ONCE)
    expect(found.waiting).toEqual([])
  })
})
