import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { indexed } from '../../../test/indexed'
import { openPortal, type Portal } from '../../../test/openPortal'
import type { checkIndex as Check } from '../rebuild/checkIndex'
import type { pruneRemoved as Prune } from './pruneRemoved'
import type { reindexDue as Reindex } from './reindexDue'
import type { startSearchUpkeep as Start } from './startSearchUpkeep'

let portal: Portal
// The environment is read when the code is imported.
let checkIndex: typeof Check
let pruneRemoved: typeof Prune
let reindexDue: typeof Reindex
let startSearchUpkeep: typeof Start
let rebuildOn: (today: string) => Promise<unknown>
let hospital: string

beforeAll(async () => {
  portal = await openPortal()
  ;({ checkIndex } = await import('../rebuild/checkIndex'))
  ;({ pruneRemoved } = await import('./pruneRemoved'))
  ;({ reindexDue } = await import('./reindexDue'))
  ;({ startSearchUpkeep } = await import('./startSearchUpkeep'))
  const { rebuildIndex } = await import('../rebuild/rebuildIndex')
  rebuildOn = (today) => rebuildIndex(portal.payload, { which: 'all', today })
  const { id } = await portal.payload.create({
    collection: 'organizations',
    data: {
      name: '港病院',
      slug: 'minato',
      kind: 'hospital',
      designations: [
        { type: 'regional-core', validFrom: '2023-04', validTo: '2027-03-31' },
        { type: 'prefectural-core', validFrom: '2027-04-01' },
      ],
      _status: 'published',
    } as never,
  })
  hospital = id
})
afterAll(() => portal.close())

const execute = async (statement: string) => (await portal.payload.db.pool.query(statement)).rows
const designations = async () =>
  (await indexed(portal, hospital))?.facets.filter((facet) => facet.startsWith('designation:'))
const differences = async (today: string) => (await checkIndex(portal.payload, today)).differences

describe('designations', () => {
  beforeEach(() => rebuildOn('2027-03-31'))

  it('change on their day, without anybody saving', async () => {
    expect(await designations()).toEqual(['designation:regional-core'])
    expect(await indexed(portal, hospital)).toMatchObject({ changes_on: '2027-04-01' })
    expect(await reindexDue(portal.payload, '2027-03-31')).toBe(0)
    expect(await differences('2027-04-01')).toHaveLength(1)
    expect(await reindexDue(portal.payload, '2027-04-01')).toBe(1)
    expect(await designations()).toEqual(['designation:prefectural-core'])
    expect(await indexed(portal, hospital)).toMatchObject({ changes_on: null })
    expect(await differences('2027-04-01')).toEqual([])
    expect(await reindexDue(portal.payload, '2027-04-01')).toBe(0)
  })

  it('are made up for when the CMS was away on that day', async () => {
    expect(await reindexDue(portal.payload, '2027-05-10')).toBe(1)
    expect(await designations()).toEqual(['designation:prefectural-core'])
  })

  it('wait for somebody who is saving the hospital, and change then', async () => {
    const { pool } = portal.payload.db
    const client = await pool.connect()
    await client.query('begin')
    await client.query(`select 1 from organizations where id = '${hospital}' for update`)
    expect(await reindexDue(portal.payload, '2027-04-01')).toBe(1)
    expect(await designations()).toEqual(['designation:regional-core'])
    await client.query('rollback')
    client.release()
    await reindexDue(portal.payload, '2027-04-01')
    expect(await designations()).toEqual(['designation:prefectural-core'])
  })
})

it('numbers that left the index are remembered for a week', async () => {
  await execute(`insert into search_removed (id, removed_at) values
    (900001, now() - interval '8 days'), (900002, now() - interval '6 days')`)
  await pruneRemoved(portal.payload)
  const rows = await execute('select id from search_removed where id > 900000')
  expect(rows).toEqual([{ id: 900002 }])
})

it('the CMS looks by itself when it starts', async () => {
  await rebuildOn('2020-01-01')
  await execute(`update search_documents set changes_on = '2020-02-01'`)
  await execute(`insert into search_removed (id, removed_at) values (900003, '2020-01-01')`)
  const stop = startSearchUpkeep(portal.payload)
  const isDone = async () =>
    (await execute('select 1 from search_removed where id = 900003')).length === 0
  for (let tries = 0; tries < 100 && !(await isDone()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  stop()
  expect(await isDone()).toBe(true)
  const { toLocalDate } = await import('@tokyo-cancer-portal/domain')
  expect(await differences(toLocalDate(new Date()))).toEqual([])
})
