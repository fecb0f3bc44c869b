import { gunzipSync } from 'node:zlib'

import { describe, expect, test } from '@jest/globals'

import { acceptsGzip } from './acceptsGzip'
import { answerWithDocument } from './answerWithDocument'

let serial = 0
const aPath = () => `/document-${(serial += 1)}`
const noon = new Date('2026-11-25T03:00:00.400Z')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

function ask(
  options: {
    path?: string
    body?: string
    headers?: Record<string, string>
    now?: Date
    method?: string
    filename?: string
  } = {},
) {
  const {
    path = aPath(),
    body = 'BEGIN:VCALENDAR',
    headers = {},
    now = noon,
    method = 'GET',
  } = options
  const { filename } = options
  return answerWithDocument(
    new Request(`https://portal.example.jp${path}`, { headers, method }),
    { path, type: 'text/calendar; charset=utf-8', body, ...(filename ? { filename } : {}) },
    now,
  )
}
const tagOf = (answer: Response) => answer.headers.get('etag') ?? ''

test('an answer can be kept, and asked about again', async () => {
  const answer = ask({ filename: 'salon.ics' })
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toEqual({
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
    'last-modified': 'Wed, 25 Nov 2026 03:00:00 GMT',
    'cache-control': 'public, max-age=0, must-revalidate, no-transform',
    vary: 'accept-encoding',
    'content-type': 'text/calendar; charset=utf-8',
    'content-length': '15',
    'content-disposition': 'attachment; filename="salon.ics"',
  })
  expect(await answer.text()).toBe('BEGIN:VCALENDAR')
})

test('HEAD says what GET would', async () => {
  const path = aPath()
  const [get, head] = [ask({ path }), ask({ path, method: 'HEAD' })]
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
  expect(await head.text()).toBe('')
})

describe('If-None-Match', () => {
  test.each([
    [(tag: string) => tag, 304],
    [(tag: string) => `W/${tag}`, 304],
    [(tag: string) => `"other", ${tag}`, 304],
    [() => '*', 304],
    [() => '"other"', 200],
    [(tag: string) => tag.slice(1, -1), 200],
    [() => '', 200],
  ])('%s', async (write, status) => {
    const path = aPath()
    const answer = ask({ path, headers: { 'if-none-match': write(tagOf(ask({ path }))) } })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('etag')).toBe(tagOf(ask({ path })))
    if (status === 304) expect(await answer.text()).toBe('')
  })

  test('decides alone', () => {
    const headers = {
      'if-none-match': '"other"',
      'if-modified-since': later(3600).toUTCString(),
    }
    expect(ask({ headers }).status).toBe(200)
  })
})

describe('If-Modified-Since', () => {
  const since = (date: Date) => ({ 'if-modified-since': date.toUTCString() })

  test('knows the state it was given', () => {
    const path = aPath()
    const first = ask({ path }).headers.get('last-modified') ?? ''
    const again = ask({ path, now: later(60), headers: { 'if-modified-since': first } })
    expect(again.status).toBe(304)
    expect(again.headers.get('last-modified')).toBe(first)
  })

  test('does not take a change within the same second for the state before', () => {
    const path = aPath()
    const first = ask({ path, body: 'a' }).headers.get('last-modified') ?? ''
    for (const now of [noon, later(0.3), later(60)]) {
      expect(ask({ path, body: 'b', now, headers: { 'if-modified-since': first } }).status).toBe(
        200,
      )
    }
    const second = ask({ path, body: 'b', now: later(60) }).headers.get('last-modified') ?? ''
    expect(
      ask({ path, body: 'b', now: later(60), headers: { 'if-modified-since': second } }).status,
    ).toBe(304)
  })

  test('notices that something was taken away, and that it came back', () => {
    const path = aPath()
    ask({ path, body: 'two' })
    ask({ path, body: 'one', now: later(10) })
    expect(ask({ path, body: 'one', now: later(20), headers: since(later(5)) }).status).toBe(200)
    expect(ask({ path, body: 'two', now: later(30), headers: since(later(15)) }).status).toBe(200)
  })

  test.each(['yesterday', '', '0'])('%j is no date', (text) => {
    expect(ask({ headers: { 'if-modified-since': text } }).status).toBe(200)
  })
})

test('what is compressed is another representation with a tag of its own', async () => {
  const body = '患者サロン'.repeat(500)
  const path = aPath()
  const plain = ask({ path, body })
  const packed = ask({ path, body, headers: { 'accept-encoding': 'gzip, br' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(tagOf(packed)).not.toBe(tagOf(plain))
  const bytes = Buffer.from(await packed.arrayBuffer())
  expect(packed.headers.get('content-length')).toBe(String(bytes.length))
  expect(gunzipSync(bytes).toString()).toBe(body)
  const headers = { 'accept-encoding': 'gzip', 'if-none-match': tagOf(packed) }
  expect(ask({ path, body, headers }).status).toBe(304)
})

test.each([
  [null, false],
  ['', false],
  ['gzip', true],
  ['GZIP;q=0.5', true],
  ['gzip;q=0', false],
  ['br, gzip', true],
  ['br', false],
  ['x-gzip', false],
])('Accept-Encoding %j', (header, accepted) => {
  expect(acceptsGzip(header)).toBe(accepted)
})
