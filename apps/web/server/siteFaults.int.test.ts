import type { Bench } from './testing/startBench'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { startBench } from './testing/startBench'

const PATH = '/topics/work'

let bench: Bench

beforeEach(async () => {
  bench = await startBench({ patienceMs: 1500, renderTimeoutMs: 3000 })
})
afterEach(() => bench.end())

const killNext = async () => {
  const pid = (await bench.asked()).at(-1)?.pid
  if (pid) process.kill(pid, 'SIGKILL')
}
const until = async (what: string, probe: () => Promise<boolean>) => {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    if (await probe()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`not within five seconds: ${what}`)
}
const text = async () => (await bench.get(PATH)).text
const now = { tags: ['topics'], state: 'current', goodUntil: null }

test('an edit is shown within a second, without anybody waiting for more than its rendering', async () => {
  await bench.tell({ text: 'one' })
  await text()
  await bench.tell({ text: 'two', delay: 200 })
  expect(await bench.revalidate('topics')).toBe(200)
  const startedAt = Date.now()
  // Meanwhile the last one, at once.
  expect(await text()).toContain('one')
  expect(Date.now() - startedAt).toBeLessThan(150)
  await until('the edit', async () => (await text()).includes('two'))
  expect(Date.now() - startedAt).toBeLessThan(1000)
})

test('after the moment of grace nobody gets what an edit has overtaken', async () => {
  await bench.tell({ text: 'one' })
  await text()
  await bench.tell({ text: 'two', delay: 800 })
  await bench.revalidate('topics')
  await new Promise((resolve) => setTimeout(resolve, 350))
  expect(await text()).toContain('two')
})

test('what was on its way when an edit came is not taken for the new state', async () => {
  await bench.tell({ text: 'one', delay: 300 })
  const early = bench.get(PATH)
  await until('the request', async () => (await bench.asked()).length === 1)
  await bench.tell({ text: 'two' })
  await bench.revalidate('topics')
  const late = bench.get(PATH)
  expect((await early).text).toContain('one')
  expect((await late).text).toContain('two')
  await bench.site.documents.settled()
  expect(await text()).toContain('two')
})

test('an edit of something else renews nothing', async () => {
  await text()
  await bench.revalidate('redirects')
  await text()
  expect((await bench.asked()).filter(({ url }) => url === PATH)).toHaveLength(1)
})

test('whoever waits in vain gets a page that says so, and the site goes on', async () => {
  await bench.tell({ fault: 'stall' })
  const { status, text: said, headers } = await bench.get('/topics/new')
  expect(status).toBe(503)
  expect(said).toContain('もう一度お試しください')
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '5' })
  await bench.tell({})
  expect(await bench.get('/topics/new')).toMatchObject({ status: 200 })
})

test('nobody else can overtake a document', async () => {
  await text()
  const body = JSON.stringify({ id: '1', tags: ['topics'] })
  expect((await bench.get('/api/revalidate', {}, 'POST', body)).status).toBe(401)
  expect((await bench.get('/api/revalidate', {}, 'POST', 'x'.repeat(100_000))).status).toBe(413)
  await text()
  expect((await bench.asked()).filter(({ url }) => url === PATH)).toHaveLength(1)
})

test.each(['error', 'hang', 'die', 'cut', 'stall'] as const)(
  'when a rendering fails (%s) the last good document is served',
  async (fault) => {
    await bench.tell({ text: 'good' })
    await text()
    await bench.tell({ fault })
    await bench.revalidate('topics')
    await new Promise((resolve) => setTimeout(resolve, 350))
    expect(await bench.get(PATH)).toMatchObject({ status: 200 })
    // The second one does not wait for the same failure again.
    const startedAt = Date.now()
    expect(await text()).toContain('good')
    expect(Date.now() - startedAt).toBeLessThan(500)
    await bench.tell({ text: 'new' })
    await until('the new state', async () => (await text()).includes('new'))
  },
)

test.each([{ status: 503 }, { status: 500 }, { facts: { ...now, state: 'none' } }])(
  'what lacks something (%j) takes no good document’s place',
  async (told) => {
    await bench.tell({ text: 'good' })
    await text()
    await bench.tell({ text: 'bare', ...told })
    await bench.revalidate('topics')
    await bench.site.documents.settled()
    expect(await text()).toContain('good')
    // Where there is nothing else, it is better than nothing.
    const other = await bench.get('/topics/other')
    expect(other.text).toContain('bare')
    expect(other.headers['cache-control']).toBe('no-store')
  },
)

test('a killed Next is started again, and nobody notices', async () => {
  await text()
  await killNext()
  expect(await text()).toContain(PATH)

  expect(await bench.get('/topics/new')).toMatchObject({ status: 200 })
  expect(new Set((await bench.asked()).map(({ pid }) => pid)).size).toBe(2)
})

test('after a restart the CMS’s present state comes first, the documents on disk only without it', async () => {
  await bench.tell({ text: 'one' })
  await text()
  await bench.tell({ text: 'two', startDelay: 300 })
  await bench.restart()
  expect(await text()).toContain('two')
  await bench.tell({ fault: 'error' })
  await bench.restart()
  expect(await text()).toContain('two')
  await bench.tell({ text: 'three' })
  // A copy that had to do once is not taken for the present state by the next one who asks.
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(await text()).toContain('three')
})

test('a Next that does not start keeps nobody from what was there', async () => {
  await text()
  await bench.tell({ startDelay: 60_000 })
  await bench.restart()
  expect(await bench.get(PATH)).toMatchObject({ status: 200 })
  expect(await bench.get('/api/health/live')).toMatchObject({ status: 200 })
  expect(await bench.get('/api/health/ready')).toMatchObject({ status: 503 })
})

test('documents of another build are not served', async () => {
  const { writeFile } = await import('node:fs/promises')
  await text()
  await writeFile(`${bench.folder}/.next/BUILD_ID`, 'build-2')
  await bench.tell({ fault: 'error' })
  await bench.restart()
  expect(await bench.get(PATH)).toMatchObject({ status: 503 })
})

test('what was made without the CMS is made anew once it is back', async () => {
  await bench.tell({ text: 'left', facts: { ...now, state: 'copy' }, cms: 'away' })
  expect(await text()).toContain('left')
  await bench.tell({ text: 'present', cms: 'up' })
  await until('the present state', async () => (await text()).includes('present'))
})

test('a document is renewed when time changes what it says', async () => {
  await bench.tell({ text: 'before', facts: { ...now, goodUntil: Date.now() + 300 } })
  expect(await text()).toContain('before')
  await bench.tell({ text: 'after' })
  expect(await text()).toContain('before')
  await new Promise((resolve) => setTimeout(resolve, 350))
  await text()
  await until('the new text', async () => (await text()).includes('after'))
})

test('long after that moment nobody gets it', async () => {
  await bench.tell({ text: 'before', facts: { ...now, goodUntil: Date.now() - 60_000 } })
  await text()
  await bench.tell({ text: 'after' })
  expect(await text()).toContain('after')
})

test('a huge answer is refused, a large one is served and not kept beyond the bound', async () => {
  await bench.restart({ maxBytes: 1_000_000 })
  await bench.tell({ size: 20 * 1024 * 1024 })
  expect((await bench.get('/topics/huge')).status).toBe(503)
  await bench.tell({ size: 3_000_000 })
  expect((await bench.get('/topics/large')).bytes.length).toBeGreaterThan(3_000_000)
  await bench.tell({ size: 60_000 })
  for (let index = 0; index < 30; index += 1) await bench.get(`/topics/${index}`)
  const before = (await bench.asked()).length
  await bench.get('/topics/29')
  expect((await bench.asked()).length).toBe(before)
  await bench.get('/topics/0')
  expect((await bench.asked()).length).toBe(before + 1)
})
