import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { FeedBench } from './testing/FeedBench'

const bench = new FeedBench()
const { fake } = bench

beforeAll(async () => {
  await bench.open()
  for (const title of ['もとからある一', 'もとからある二']) await bench.publish(title)
})
afterAll(() => bench.close())
beforeEach(() => bench.startOutbox())
afterEach(() => bench.stopOutbox())

describe('an index that', () => {
  it('is right is left alone', async () => {
    await bench.settled()
    expect(await bench.prepare()).toEqual([])
  })

  it('missed changes learns of them at the start', async () => {
    const id = await bench.publish('知らされない')
    await bench.settled()
    await bench.rows(`update search_documents set changed_in = pg_current_xact_id()
      where document_id = '${id}'`)
    await bench.rows(
      `delete from search_documents where id = (select min(id) from search_documents)`,
    )
    expect(await bench.differences()).toHaveLength(2)
    expect(await bench.prepare()).toEqual([expect.stringContaining('2件を直しました')])
    expect(await bench.differences()).toEqual([])
    expect(await bench.prepare()).toEqual([])
  })

  it('was lost is made again', async () => {
    fake.cluster.indexes.clear()
    fake.cluster.aliases.clear()
    expect(await bench.differences()).toBeNull()
    expect(await bench.prepare()).toEqual([expect.stringContaining('作りました')])
    expect(await bench.differences()).toEqual([])
  })

  it('is of a later state than the database is made again', async () => {
    const [name = ''] = bench.serving
    const index = fake.cluster.indexes.get(name)
    const [newest] = [...(index?.documents.values() ?? [])]
    if (!index || !newest?.source) throw new Error('nothing there')
    const version = newest.version + 1_000_000
    index.write({ ...newest, version, source: { ...newest.source, version } })
    index.refresh()
    expect(await bench.prepare()).toEqual([expect.stringContaining('作りました')])
    expect(bench.serving).not.toEqual([name])
  })

  it('cannot be made does not keep the portal from starting', async () => {
    fake.fault = () => ({ kind: 'garbage' })
    expect(await bench.prepare()).toEqual([])
  })
})
