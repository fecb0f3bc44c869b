import type { AddressInfo } from 'node:net'
import type { Bench } from './testing/startBench'

import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { VISITOR_LIMITS } from '@tokyo-cancer-portal/domain'

import { startBench } from './testing/startBench'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const BODY = 'page=%2Fcontents%2Fa&answer=yes'
const POSTED = `POST /feedback HTTP/1.1\r\nHost: a\r\nContent-Type: ${FORM['content-type']}\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`

let bench: Bench

beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.end())

/** Many requests at once on one connection; what comes back is added to `received`. */
function flood(count: number, request: (index: number) => string) {
  const { port } = bench.site.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  const flooding = { socket, received: '' }
  socket.setEncoding('utf8').on('data', (chunk) => (flooding.received += String(chunk)))
  socket.on('error', () => undefined)
  socket.write(Array.from({ length: count }, (_, index) => request(index)).join(''))
  return flooding
}

const made = (index: number) => `GET /contents/made-up-${index} HTTP/1.1\r\nHost: a\r\n\r\n`
const asked = async (path: string) => (await bench.asked()).filter(({ url }) => url.includes(path))

async function timed<T>(task: Promise<T>): Promise<[T, number]> {
  const startedAt = Date.now()
  return [await task, Date.now() - startedAt]
}

test('a burst on one connection ends nothing: few are made, the others are told to come again', async () => {
  await bench.tell({ delay: 100 })
  const unheard: unknown[] = []
  const note = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', note)
  const burst = flood(1100, made)
  const statuses = () => burst.received.match(/HTTP\/1\.1 \d+/g) ?? []
  while (statuses().length < 1100) await pause(20)
  process.off('unhandledRejection', note)
  expect(statuses().filter((line) => line.endsWith('200'))).toHaveLength(8)
  expect(statuses().filter((line) => line.endsWith('503'))).toHaveLength(1092)
  expect(await asked('/made-up')).toHaveLength(8)
  expect(unheard).toEqual([])
  expect((await bench.get('/')).status).toBe(200)
})

test('what was asked for by connections that are closed is not made', async () => {
  await bench.tell({ delay: 200 })
  const floods = Array.from({ length: 40 }, (_, connection) =>
    flood(8, (index) => made(connection * 8 + index)),
  )
  while ((await asked('/made-up')).length === 0) await pause(20)
  for (const { socket } of floods) socket.destroy()
  await pause(50)
  const [{ status }, waited] = await timed(bench.get('/hospitals'))
  expect(status).toBe(200)
  expect(waited).toBeLessThan(4000)
  await bench.site.documents.settled()
  expect((await asked('/made-up')).length).toBeLessThan(60)
})

test('a page that an edit has overtaken comes before addresses that nobody knows', async () => {
  await bench.get('/hospitals')
  await bench.tell({ delay: 300, text: 'new' })
  const floods = Array.from({ length: 20 }, (_, connection) =>
    flood(8, (index) => made(connection * 8 + index)),
  )
  while ((await asked('/made-up')).length === 0) await pause(20)
  await bench.revalidate('topics')
  await pause(350)
  const [{ text }, waited] = await timed(bench.get('/hospitals'))
  expect(text).toContain('new')
  expect(waited).toBeLessThan(4000)
  for (const { socket } of floods) socket.destroy()
})

test('forms keep neither pages nor the word of the CMS waiting', async () => {
  await bench.tell({ delay: 500 })
  const floods = Array.from({ length: 80 }, () => flood(8, () => POSTED))
  while ((await asked('/feedback')).length === 0) await pause(20)
  const [[status, word], [page, waited]] = await Promise.all([
    timed(bench.revalidate('topics')),
    timed(bench.get('/hospitals')),
  ])
  expect({ status, page: page.status }).toEqual({ status: 200, page: 200 })
  expect(word).toBeLessThan(4000)
  expect(waited).toBeLessThan(4000)
  // Of one visitor a few at a time; the others are told to come again.
  expect((await asked('/feedback')).length).toBeLessThan(60)
  for (const { socket } of floods) socket.destroy()
})

test('forms of connections that are closed are not handed on', async () => {
  await bench.get('/')
  await bench.tell({ startDelay: 500 })
  bench.site.next.kill()
  while (bench.site.next.isUp) await pause(5)
  const [first, second] = [flood(2, () => POSTED), flood(1, () => POSTED)]
  await pause(150)
  first.socket.destroy()
  while (!second.received.includes('\r\n\r\n')) await pause(20)
  expect(await asked('/feedback')).toHaveLength(1)
})

test('what one visitor posts is counted before Next has it', async () => {
  await bench.tell({ status: 404 })
  const most = VISITOR_LIMITS.forms.attempts
  for (let at = 0; at < most; at += 1) await bench.get('/feedback', FORM, 'POST', BODY)
  expect(await asked('/feedback')).toHaveLength(most)
  const { status, headers, text } = await bench.get('/en/feedback', FORM, 'POST', BODY)
  expect(status).toBe(429)
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  expect(text).toContain('Too much was sent')
  expect(await asked('/feedback')).toHaveLength(most)
})

test('on another day an address may mean another document', async () => {
  const show = async () => (await bench.get('/events/calendar?month=2026-11')).text
  const november = new Date('2026-11-26T03:00:00Z')
  jest.useFakeTimers({
    now: november,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })
  try {
    expect(await show()).toContain('|/events/calendar<')
    expect(await show()).toContain('|/events/calendar<')
    jest.setSystemTime(new Date('2026-12-06T03:00:00Z'))
    expect(await show()).toContain('|/events/calendar?month=2026-11<')
  } finally {
    jest.useRealTimers()
  }
})
