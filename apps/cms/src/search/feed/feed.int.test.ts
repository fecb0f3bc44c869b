import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Fault } from '../engine/opensearch/testing/FakeOpenSearch'
import { FeedBench } from './testing/FeedBench'

const bench = new FeedBench()
const { fake } = bench

beforeAll(() => bench.open())
afterAll(() => bench.close())
beforeEach(() => bench.startOutbox())
afterEach(() => bench.stopOutbox())

describe('the feed', () => {
  it('brings what is published, changes it, and takes it out', async () => {
    const id = await bench.publish('就労の相談')
    await bench.untilKept('就労の相談')
    await bench.change(id, { title: '働くことの相談', _status: 'published' })
    await bench.untilKept('働くことの相談')
    expect(bench.kept()).not.toContain('就労の相談')
    await bench.change(id, { _status: 'draft' })
    await bench.until(() => !bench.kept().includes('働くことの相談'))
    await bench.change(id, { title: 'また働く', _status: 'published' })
    await bench.untilKept('また働く')
    await bench.delete(id)
    await bench.until(() => !bench.kept().includes('また働く'))
    await bench.settled()
    expect(await bench.differences()).toEqual([])
  })

  it('knows nothing of drafts, also beside what is published', async () => {
    const id = await bench.publish('公開のテーマ')
    await bench.untilKept('公開のテーマ')
    await bench.payload.update({
      collection: 'topics',
      id,
      data: { title: '秘密の下書き' },
      draft: true,
    })
    await bench.payload.create({
      collection: 'topics',
      data: { title: '秘密の新規', slug: 'secret' },
      draft: true,
    })
    await bench.publish('最後のテーマ')
    await bench.untilKept('最後のテーマ')
    await bench.settled()
    expect(JSON.stringify(fake.asked)).not.toContain('秘密')
    expect(JSON.stringify(await bench.rows('select payload from outbox_jobs'))).not.toContain(
      '秘密',
    )
  })

  it('tells the site once the server knows', async () => {
    await bench.rows('delete from outbox_jobs')
    await bench.publish('サイトへ知らせる')
    await bench.settled()
    const jobs = await bench.rows(`select kind, payload from outbox_jobs order by created_at`)
    expect(jobs.map(({ kind }) => kind as string)).toEqual(['search', 'revalidate', 'revalidate'])
    expect(jobs[2]?.payload).toEqual({ tags: ['topics'] })
  })

  it.each([
    ['is away', async () => fake.stop(), async () => fake.start()],
    ['says 429', async () => badly({ kind: 'status', status: 429 }), well],
    ['says 500', async () => badly({ kind: 'status', status: 500 }), well],
    ['breaks off', async () => badly({ kind: 'cut' }), well],
  ])('loses nothing while the server %s, and catches up', async (_name, begin, end) => {
    const gone = await bench.publish('消えるテーマ')
    await bench.untilKept('消えるテーマ')
    await begin()
    const titles = ['その一', 'その二', 'その三'].map((title) => `${title} ${_name}`)
    for (const title of titles) await bench.publish(title)
    await bench.delete(gone)
    await bench.until(async () =>
      (
        await bench.rows(
          `select last_error from outbox_jobs where kind = 'search' and state <> 'done'`,
        )
      ).every(({ last_error: error }) => error !== null),
    )
    expect(await bench.waiting()).toBe(4)
    await end()
    await bench.hurry()
    await bench.settled()
    expect(bench.kept()).toEqual(expect.arrayContaining(titles))
    expect(bench.kept()).not.toContain('消えるテーマ')
    expect(await bench.differences()).toEqual([])
  })

  it('takes a document that the server refuses for undone, and says why', async () => {
    const [name = ''] = bench.serving
    const index = fake.cluster.indexes.get(name)
    const field = index?.fields.get('words')
    index?.fields.delete('words')
    await bench.publish('断られる ABC')
    await bench.until(async () => {
      const [job] = await bench.rows(
        `select last_error from outbox_jobs where kind = 'search' and state <> 'done'`,
      )
      return String(job?.last_error).includes('strict_dynamic_mapping_exception')
    })
    expect(bench.kept()).not.toContain('断られる ABC')
    if (field) index?.fields.set('words', field)
    await bench.hurry()
    await bench.untilKept('断られる ABC')
    await bench.settled()
  })
})

async function badly(fault: Fault): Promise<void> {
  fake.fault = () => fault
  return Promise.resolve()
}
async function well(): Promise<void> {
  fake.fault = () => undefined
  return Promise.resolve()
}
