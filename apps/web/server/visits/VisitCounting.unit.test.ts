import type { VisitBatch } from '@tokyo-cancer-portal/cms-client/event-visits'

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { VisitCounting } from './VisitCounting'
import { VisitStore } from './VisitStore'

/** 30 minutes before midnight in Japan. */
const EVENING = Date.parse('2026-12-10T14:30:00Z')
const headers = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' }

let folder: string
let file: string
let now = EVENING
let sent: VisitBatch[]
let answer: () => Promise<'taken' | 'refused'>
let problems: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'visits-'))
  file = join(folder, 'site-cache/visits.json')
  now = EVENING
  sent = []
  problems = []
  answer = async () => 'taken'
})
afterEach(() => rm(folder, { recursive: true }))

async function start(): Promise<VisitCounting> {
  const counting = new VisitCounting({
    store: new VisitStore(file),
    send: (batch) => {
      sent.push(batch)
      return answer()
    },
    now: () => now,
    everyMs: 3_600_000,
    onProblem: (message) => problems.push(message),
  })
  await counting.start()
  return counting
}
const away = async (): Promise<never> => {
  throw new Error('away')
}

test('adds up by event and day in Japan, and begins anew when it was taken', async () => {
  const counting = await start()
  counting.note('/events/salon', headers)
  counting.note('/en/events/salon', headers)
  counting.note('/events/salon.ics', headers)
  now += 3_600_000
  counting.note('/events/salon', headers)
  await counting.look()
  expect(sent.map(({ rows }) => rows)).toEqual([
    [
      { slug: 'salon', day: '2026-12-10', views: 2, calendars: 1 },
      { slug: 'salon', day: '2026-12-11', views: 1, calendars: 0 },
    ],
  ])
  await counting.look()
  expect(sent).toHaveLength(1)
})

test('while the CMS is away the same batch is sent again, and what comes meanwhile waits', async () => {
  const counting = await start()
  answer = away
  counting.note('/events/a', headers)
  await counting.look()
  counting.note('/events/b', headers)
  await counting.look()
  answer = async () => 'taken'
  await counting.look()
  await counting.look()
  const ids = sent.map(({ id }) => id)
  expect(new Set(ids.slice(0, 3)).size).toBe(1)
  expect(ids[3]).not.toBe(ids[0])
  expect(sent.map(({ rows }) => rows.map(({ slug }) => slug))).toEqual([['a'], ['a'], ['a'], ['b']])
  expect(problems).toEqual(['visits were not handed on', 'visits were not handed on'])
})

test('a process that ends leaves everything to the next, under the same name', async () => {
  const first = await start()
  answer = away
  first.note('/events/a', headers)
  await first.look()
  first.note('/events/b', headers)
  await first.stop()
  answer = async () => 'taken'
  const second = await start()
  await second.look()
  await second.look()
  expect(sent.at(-2)).toEqual(sent[0])
  expect(sent.at(-1)?.rows).toEqual([{ slug: 'b', day: '2026-12-10', views: 1, calendars: 0 }])
  const third = await start()
  await third.look()
  expect(sent).toHaveLength(4)
})

test('a batch is on disk under its name before it is sent, also where nobody came meanwhile', async () => {
  const first = await start()
  answer = away
  first.note('/events/a', headers)
  await first.look()
  first.note('/events/b', headers)
  await first.stop()
  answer = async () => 'taken'
  const second = await start()
  await second.look()
  // The answer about the second batch is lost, and the process ends without another word.
  answer = away
  await second.look()
  answer = async () => 'taken'
  const third = await start()
  await third.look()
  expect(sent.at(-1)).toEqual(sent.at(-2))
})

test('a batch that the CMS can never take stops nothing', async () => {
  const counting = await start()
  answer = async () => 'refused'
  counting.note('/events/a', headers)
  await counting.look()
  answer = async () => 'taken'
  counting.note('/events/b', headers)
  await counting.look()
  expect(sent.at(-1)?.rows.map(({ slug }) => slug)).toEqual(['b'])
  expect(problems).toEqual(['visits were refused'])
})

test('two looks at once send once', async () => {
  const counting = await start()
  counting.note('/events/a', headers)
  await Promise.all([counting.look(), counting.look()])
  expect(sent).toHaveLength(1)
})

test('a file that cannot be read is as none', async () => {
  await new VisitStore(file).write({ sending: null, waiting: [] })
  await writeFile(file, '{"sending":')
  const counting = await start()
  counting.note('/events/a', headers)
  await counting.look()
  expect(sent).toHaveLength(1)
})

test('what is kept is bounded', async () => {
  const counting = await start()
  for (let number = 0; number < 6000; number += 1) counting.note(`/events/e-${number}`, headers)
  counting.note('/events/e-0', headers)
  await counting.look()
  expect(sent[0]?.rows).toHaveLength(5000)
  expect(sent[0]?.rows[0]?.views).toBe(2)
})
