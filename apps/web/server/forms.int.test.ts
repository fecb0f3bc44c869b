import type { Bench } from './testing/startBench'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { startBench } from './testing/startBench'

const JAPANESE = /[ぁ-ん]/
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

let bench: Bench

beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.end())

const post = (headers: Record<string, string> = {}, body = 'page=%2Fcontents%2Fa&answer=yes') =>
  bench.get('/feedback', { ...FORM, ...headers }, 'POST', body)

test('a form is answered with a page without the runtime, which nobody keeps', async () => {
  await bench.tell({ status: 429, headers: { 'retry-after': '60' } })
  const { status, headers, text } = await post()
  expect(status).toBe(429)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '60' })
  expect(text).not.toContain('self.__next_f')
  expect(headers.etag).toBeUndefined()
  await bench.tell({ status: 200, headers: {} })
  expect((await post()).status).toBe(200)
  expect((await bench.asked()).map(({ method }) => method)).toEqual(['POST', 'POST'])
})

test('a form that was taken leads on', async () => {
  await bench.tell({ status: 303, headers: { location: '/feedback/thanks/contents/a' } })
  const { status, headers } = await post()
  expect({ status, location: headers.location }).toEqual({
    status: 303,
    location: '/feedback/thanks/contents/a',
  })
})

test('Next hears the address of the connection, whatever the request says, and nothing else of it', async () => {
  await post({ 'x-forwarded-for': '203.0.113.9', cookie: 'a=b', 'sec-fetch-site': 'cross-site' })
  const [asked] = await bench.asked()
  expect(asked?.headers).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'sec-fetch-site': 'cross-site',
  })
  expect(asked?.headers.cookie).toBeUndefined()
})

test('what is too large is refused before Next has it; what Next cannot answer is said', async () => {
  const { status, text } = await post({}, `text=${'x'.repeat(70_000)}`)
  expect(status).toBe(413)
  expect(text).toMatch(JAPANESE)
  expect(await bench.asked()).toEqual([])
  await bench.tell({ status: 500, fault: 'error' })
  const broken = await post()
  expect(broken.status).toBe(503)
  expect(broken.text).toMatch(JAPANESE)
})

test('only the address of the forms takes them, in every language', async () => {
  await bench.tell({ status: 200, headers: {} })
  expect((await bench.get('/en/feedback', FORM, 'POST', 'answer=yes')).status).toBe(200)
  for (const path of ['/contents/a', '/feedback/thanks/contents/a', '/feedbacks', '/fr/feedback']) {
    expect((await bench.get(path, FORM, 'POST', 'answer=yes')).status).toBe(405)
  }
  const { headers } = await bench.get('/feedback', {}, 'OPTIONS')
  expect(headers.allow).toBe('GET, HEAD, POST, OPTIONS')
})
