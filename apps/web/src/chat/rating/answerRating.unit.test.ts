import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { json, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { CHAT_RATING_LIMITS } from '@tokyo-cancer-portal/domain'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { portalEnv } from '../../testing/portalEnv'

const JAPANESE = /[ぁ-ん]/
const logged: unknown[] = []
let cms: FakeCms

jest.unstable_mockModule('../../env', () => ({ env: () => ({ ...portalEnv, cmsUrl: cms.url }) }))
jest.unstable_mockModule('../../log', () => ({
  logProblem: (message: string, error: Error) => logged.push([message, error.message]),
}))
const { answerRating } = await import('./answerRating')

beforeEach(async () => {
  logged.length = 0
  cms = await startFakeCms()
  cms.answer = json({ received: true }, 201)
})
afterEach(() => cms.stop())

let visitors = 0
const send = (body: string, headers: Record<string, string> = {}, language = 'ja') => {
  visitors += 1
  return answerRating(
    new Request(`${portalEnv.siteUrl}/api/chat/feedback?language=${language}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': `192.0.2.${visitors}`,
        ...headers,
      },
      body,
    }),
  )
}
const RATED = JSON.stringify({ receipt: 'r.s', rating: 'no' })
const problemOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message

test('what is said of a reply is thanked for once the CMS has it', async () => {
  const answer = await send(RATED)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
  expect(await answer.json()).toEqual({ received: true })
  expect(cms.requests).toEqual(['/api/chat/feedback'])
})

test.each<[string, string, Record<string, string>, number]>([
  ['nothing', '', {}, 400],
  ['null', 'null', {}, 400],
  ['no receipt', '{"rating":"yes"}', {}, 400],
  ['another rating', '{"receipt":"r","rating":"maybe"}', {}, 400],
  ['a receipt that is none', '{"receipt":{"a":1},"rating":"yes"}', {}, 400],
  ['a large body', JSON.stringify({ receipt: 'x'.repeat(9000), rating: 'yes' }), {}, 413],
  ['a form', 'rating=yes', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ['another site', RATED, { 'sec-fetch-site': 'cross-site' }, 403],
])('is refused in words and never gets to the CMS: %s', async (_, body, headers, status) => {
  const answer = await send(body, headers)
  expect(answer.status).toBe(status)
  expect(await problemOf(answer)).toMatch(JAPANESE)
  expect(cms.requests).toEqual([])
})

test.each([
  [400, 400, 'もう一度質問する'],
  [429, 429, 'しばらく時間をおいて'],
  [500, 503, 'まだ届いていません'],
])('a CMS that answers %d is told as %d', async (code, status, words) => {
  cms.answer = json({ errors: [{ message: 'x' }] }, code)
  const answer = await send(RATED)
  expect(answer.status).toBe(status)
  expect(await problemOf(answer)).toContain(words)
})

test('a CMS that is away is told in the language of the page', async () => {
  await cms.stop()
  const answer = await send(RATED, {}, 'en')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await problemOf(answer)).toMatch(/has not arrived/)
  expect(JSON.stringify(logged)).not.toContain('r.s')
})

test('one address waits at some time, the others do not', async () => {
  const statuses = new Set<number>()
  for (let at = 0; at <= CHAT_RATING_LIMITS.ofVisitor.attempts; at += 1) {
    statuses.add((await send(RATED, { 'x-forwarded-for': '198.51.100.7' })).status)
  }
  expect([...statuses]).toEqual([201, 429])
  expect((await send(RATED)).status).toBe(201)
})
