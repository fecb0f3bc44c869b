import { join } from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type Bench, startBench } from '../testing/startBench'
import { VisitCounting } from './VisitCounting'
import { VisitStore } from './VisitStore'

const AGENT = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' }

let bench: Bench
let folder: string
const rows: unknown[] = []
let visits: VisitCounting

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'visits-'))
  visits = new VisitCounting({
    store: new VisitStore(join(folder, 'visits.json')),
    send: async (batch) => {
      rows.push(...batch.rows.map(({ slug, views, calendars }) => [slug, views, calendars]))
      return 'taken'
    },
    now: Date.now,
    everyMs: 3_600_000,
    onProblem: () => undefined,
  })
  bench = await startBench({ visits })
})
afterAll(async () => {
  await bench.end()
  await rm(folder, { recursive: true })
})

test('documents that are sent count, from memory as when they are made; others do not', async () => {
  const facts = { tags: ['events'], state: 'current', goodUntil: null }
  await bench.tell({ text: '<!DOCTYPE html><html><head></head><body>a</body></html>', facts })
  for (let time = 0; time < 3; time += 1) await bench.get('/events/salon?utm=x', AGENT)
  await bench.get('/events/salon', AGENT, 'HEAD')
  await bench.get('/events/salon', { 'user-agent': 'curl/8' })
  await bench.get('/events/salon.ics', AGENT)
  await bench.tell({ status: 404, text: '<!DOCTYPE html><html><head></head></html>', facts })
  await bench.get('/events/nowhere', AGENT)
  await visits.look()
  expect(rows).toEqual([['salon', 3, 1]])
})
