import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { FeedBench } from './testing/FeedBench'

const bench = new FeedBench()
const { fake } = bench

beforeAll(() => bench.open())
afterAll(() => bench.close())
beforeEach(() => bench.startOutbox())
afterEach(() => bench.stopOutbox())

describe('whoever sends to the server', () => {
  it('never lets what was read earlier replace what is newer, in whatever order it arrives', async () => {
    const { nextVersion } = await import('./nextVersion')
    const { readRows } = await import('./readRows')
    const { sendDocuments } = await import('./sendDocuments')
    const { client } = await bench.openSearch()
    const [index = ''] = bench.serving
    const id = await bench.publish('古い題')
    await bench.settled()
    // Somebody has read it and is held up.
    const version = await nextVersion(bench.payload)
    const old = await readRows(bench.payload, 'topics', [id])
    await bench.change(id, { title: '新しい題', _status: 'published' })
    await bench.settled()
    await sendDocuments(client, { index, rows: old, version, isRefreshed: true })
    expect(bench.kept()).toContain('新しい題')
    expect(bench.kept()).not.toContain('古い題')
    await bench.delete(id)
    await bench.settled()
    await sendDocuments(client, { index, rows: old, version, isRefreshed: true })
    expect(bench.kept()).not.toContain('古い題')
  })

  it('with two workers and many changes ends with what is published', async () => {
    const { startOutbox } = await import('../../outbox/runner')
    const second = startOutbox(bench.payload)
    const ids = await Promise.all([1, 2, 3, 4].map((one) => bench.publish(`競う ${one}`)))
    let turn = 0
    fake.fault = (_method, path) => {
      turn += 1
      if (!path.includes('_bulk')) return undefined
      return turn % 5 === 0
        ? { kind: 'status', status: 503 }
        : turn % 3 === 0
          ? { kind: 'slow', ms: 150 }
          : turn % 7 === 0
            ? { kind: 'cut' }
            : undefined
    }
    for (let round = 0; round < 8; round += 1) {
      for (const [at, id] of ids.entries()) {
        const isOut = (round + at) % 3 === 0
        await bench.change(id, {
          title: `競う ${at} ${round}`,
          _status: isOut ? 'draft' : 'published',
        })
      }
    }
    fake.fault = () => undefined
    await bench.until(async () => {
      await bench.hurry()
      return (await bench.waiting()) === 0
    })
    await second()
    expect(await bench.differences()).toEqual([])
  })
})

it('an index that is removed while something is sent to it is not made anew by that', async () => {
  const { nextVersion } = await import('./nextVersion')
  const { sendDocuments } = await import('./sendDocuments')
  const { client } = await bench.openSearch()
  const before = [...fake.cluster.indexes.keys()]
  const version = await nextVersion(bench.payload)
  const gone = [{ collection: 'topics', id: '00000000-0000-4000-8000-000000000000' }]
  const sending = { index: 'removed', rows: [], gone, version, isRefreshed: true }
  await expect(sendDocuments(client, sending)).rejects.toThrow('index_not_found')
  expect([...fake.cluster.indexes.keys()]).toEqual(before)
})
