import type { Bench } from './testing/startBench'

import { CHAT_UNREAD_LIMIT } from '@tokyo-cancer-portal/domain'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { startBench } from './testing/startBench'

const JAPANESE = /[ぁ-ん]/
const JSON_TYPE = { 'content-type': 'application/json' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

let bench: Bench
beforeEach(async () => {
  bench = await startBench({ trustedProxyHops: 1 })
  await bench.tell({ headers: JSON_TYPE })
})
afterEach(() => bench.end())

const visitor = (address: string) => ({ 'x-forwarded-for': address })
const ask = (headers: Record<string, string> = {}, body = '{"message":"a"}', query = '') =>
  bench.get(`/api/chat${query}`, { ...JSON_TYPE, ...headers }, 'POST', body)
const askOnPage = (headers: Record<string, string> = {}, path = '/chat') =>
  bench.get(path, { ...FORM, ...headers }, 'POST', 'message=a')
const problemOf = ({ text }: { text: string }) =>
  (JSON.parse(text) as { errors: { message: string }[] }).errors[0]?.message ?? ''

test('a question reaches Next with the address of the visitor, and its answer is kept by nobody', async () => {
  await bench.tell({
    headers: { ...JSON_TYPE, 'retry-after': '7', 'x-portal-facts': '{}' },
    status: 429,
  })
  const { status, headers } = await ask(
    { ...visitor('203.0.113.9'), cookie: 'a=b' },
    undefined,
    '?language=en',
  )
  expect(status).toBe(429)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'retry-after': '7',
    'content-type': 'application/json',
  })
  expect(headers).not.toHaveProperty('x-portal-facts')
  expect(headers).not.toHaveProperty('etag')
  const [asked] = await bench.asked()
  expect(asked?.url).toBe('/api/chat?language=en')
  expect(asked?.headers['x-forwarded-for']).toBe('203.0.113.9')
  expect(asked?.headers.cookie).toBeUndefined()
})

test('what is said of a reply goes the same way, with the same limits', async () => {
  const rate = (headers = {}, body = '{"receipt":"a","rating":"no"}') =>
    bench.get('/api/chat/feedback?language=ja', { ...JSON_TYPE, ...headers }, 'POST', body)
  expect((await rate(visitor('203.0.113.9'))).status).toBe(200)
  const [asked] = await bench.asked()
  expect([asked?.url, asked?.headers['x-forwarded-for']]).toEqual([
    '/api/chat/feedback?language=ja',
    '203.0.113.9',
  ])
  expect((await rate({}, JSON.stringify({ receipt: 'x'.repeat(9000) }))).status).toBe(413)
  const one = visitor('203.0.113.1')
  for (let at = 0; at < CHAT_UNREAD_LIMIT.attempts; at += 1) await ask(one)
  expect((await rate(one)).status).toBe(429)
})

test('what is too large never gets there', async () => {
  const refused = await ask({}, JSON.stringify({ message: 'x'.repeat(9000) }))
  expect([refused.status, refused.headers['cache-control']]).toEqual([413, 'no-store'])
  expect(problemOf(refused)).toMatch(JAPANESE)
  expect(await bench.asked()).toEqual([])
})

test('what Next cannot answer is told in the language of the page', async () => {
  await bench.tell({ status: 500, headers: JSON_TYPE })
  expect(problemOf(await ask())).toMatch(JAPANESE)
  await bench.tell({ status: 200, headers: {} })
  const english = await ask({}, undefined, '?language=en')
  expect([english.status, english.headers['retry-after']]).toEqual([503, '5'])
  expect(problemOf(english)).toMatch(/^No answer/)
})

test('one address waits on both ways together; others, and other forms, do not', async () => {
  const one = visitor('203.0.113.1')
  for (let at = 0; at < CHAT_UNREAD_LIMIT.attempts / 2; at += 1) {
    expect((await ask(one)).status).toBe(200)
    expect((await askOnPage(one)).status).toBe(200)
  }
  const refused = await ask(one)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(problemOf(refused)).toMatch(JAPANESE)
  const page = await askOnPage(one, '/en/chat')
  expect([page.status, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8'])
  expect((await ask(visitor('203.0.113.2'))).status).toBe(200)
  expect((await bench.get('/feedback', { ...FORM, ...one }, 'POST', 'answer=yes')).status).toBe(200)
})

test('a few questions of one address at a time are enough', async () => {
  await bench.tell({ headers: JSON_TYPE, delay: 500 })
  const all = await Promise.all(Array.from({ length: 12 }, () => ask(visitor('203.0.113.3'))))
  const statuses = all.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(8)
  expect(statuses.filter((status) => status === 503)).toHaveLength(4)
})

test('the page takes questions in every language; nothing below it does', async () => {
  await bench.tell({ headers: {} })
  for (const path of ['/chat', '/en/chat', '/easy/chat']) {
    const { status, headers, text } = await askOnPage({}, path)
    expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-store'])
    expect(text).not.toContain('self.__next_f')
  }
  for (const path of ['/chat/a', '/chats', '/fr/chat']) {
    expect((await askOnPage({}, path)).status).toBe(405)
  }
  expect((await bench.get('/chat', {}, 'OPTIONS')).headers.allow).toBe('GET, HEAD, POST, OPTIONS')
})
