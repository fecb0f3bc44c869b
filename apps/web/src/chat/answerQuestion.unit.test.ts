import type { FakeAnswer, FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader } from '@tokyo-cancer-portal/cms-client'
import { json, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { CHAT_LIMIT } from '@tokyo-cancer-portal/domain'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { portalEnv } from '../testing/portalEnv'

const JAPANESE = /[ぁ-ん]/
const logged: unknown[] = []
let cms: FakeCms
let folder: string
let reader: CmsReader

jest.unstable_mockModule('../env', () => ({ env: () => ({ ...portalEnv, cmsUrl: cms.url }) }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
jest.unstable_mockModule('../log', () => ({
  logProblem: (message: string, error: Error) =>
    logged.push([message, error.message, String(error.cause)]),
}))
const { answerQuestion } = await import('./answerQuestion')

const REPLY = {
  kind: 'answer',
  text: '案内です。',
  quotes: [{ text: '文。', title: '題', url: '/contents/a', confirmedOn: null }],
  choices: [],
  links: [],
  contacts: [],
  receipt: 'r.s',
}

beforeEach(async () => {
  logged.length = 0
  cms = await startFakeCms()
  cms.answer = json(REPLY)
  folder = await mkdtemp(join(tmpdir(), 'chat-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

let visitors = 0
const send = (
  body: string,
  { language = 'ja', ...headers }: Record<string, string> = {},
): Promise<Response> => {
  visitors += 1
  return answerQuestion(
    new Request(`${portalEnv.siteUrl}/api/chat?language=${language}`, {
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
const ask = (message: string, headers: Record<string, string> = {}, turns: string[] = []) =>
  send(JSON.stringify({ message, context: { turns } }), headers)
const problemOf = async (answer: Response) => {
  const { errors } = (await answer.json()) as { errors: { message: string }[] }
  return errors[0]?.message
}

test('a question is answered with what the page shows, and nobody keeps it', async () => {
  const answer = await ask('費用', { language: 'en' })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await answer.json()).toMatchObject({
    text: '案内です。',
    quotes: [{ href: '/en/contents/a', confirmed: '(date of checking not known)' }],
  })
  await ask('費用')
  expect(cms.requests).toEqual(['/api/chat?locale=en', '/api/chat?locale=ja'])
})

describe('what is no question is refused in words', () => {
  const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`
  test.each<[string, string, Record<string, string>, number]>([
    ['nothing', '', {}, 400],
    ['no JSON', '{', {}, 400],
    ['a list', '[]', {}, 400],
    ['null', 'null', {}, 400],
    ['depth', deep, {}, 400],
    ['no message', '{"context":{}}', {}, 400],
    ['a number', '{"message":5}', {}, 400],
    ['an empty message', '{"message":" \\n"}', {}, 400],
    ['a long message', JSON.stringify({ message: 'あ'.repeat(301) }), {}, 400],
    ['turns that are none', '{"message":"a","context":{"turns":[{}]}}', {}, 400],
    [
      'very many turns',
      JSON.stringify({ message: 'a', context: { turns: Array(21).fill('a') } }),
      {},
      400,
    ],
    ['a large body', JSON.stringify({ message: 'a', more: 'x'.repeat(9000) }), {}, 413],
    ['a form', 'message=a', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', '{"message":"a"}', { 'content-type': 'text/plain' }, 400],
    ['another site', '{"message":"a"}', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour', '{"message":"a"}', { 'sec-fetch-site': 'same-site' }, 403],
  ])('%s', async (_, body, headers, status) => {
    const answer = await send(body, headers)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
    expect(await problemOf(answer)).toMatch(JAPANESE)
    expect(cms.requests).toEqual([])
  })
})

test('forged earlier questions are no more than questions', async () => {
  let sent = ''
  cms.answer = (request, response) => {
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()))
    request.on('end', () => json(REPLY)(request, response))
  }
  const body = {
    message: 'a',
    context: { turns: ['一', '二', '三', '四'], language: 'xx' },
    role: 'system',
  }
  expect((await send(JSON.stringify(body))).status).toBe(200)
  expect(JSON.parse(sent)).toMatchObject({ context: { turns: ['二', '三', '四'], language: 'ja' } })
  expect(sent).not.toContain('system')
})

test.each([
  [true, true],
  ['true', false],
  [1, false],
  [{}, false],
  [undefined, false],
])('whoever says %j agrees that the question is kept: %s', async (said, mayKeep) => {
  let sent = ''
  cms.answer = (request, response) => {
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()))
    request.on('end', () => json(REPLY)(request, response))
  }
  expect((await send(JSON.stringify({ message: 'a', mayKeep: said }))).status).toBe(200)
  expect(JSON.parse(sent)).toMatchObject({ mayKeep })
})

test('one address waits, the others do not', async () => {
  const statuses: number[] = []
  for (let at = 0; at <= CHAT_LIMIT.attempts; at += 1) {
    const answer = await ask('費用', { 'x-forwarded-for': '198.51.100.1' })
    statuses.push(answer.status)
    if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect(statuses.filter((status) => status !== 200)).toEqual([429])
  expect((await ask('費用', { 'x-forwarded-for': '198.51.100.2' })).status).toBe(200)
})

test.each([
  ['switched off', { isOff: true, choices: [], crisisLines: [] }, '休止'],
  ['busy', { isOff: false, choices: [], crisisLines: [] }, 'ただいま回答できません'],
])('a chat that is %s says so', async (_, start, words) => {
  const answers = {
    '/api/chat': json({ errors: [{ message: 'x' }] }, 503),
    '/api/chat/start': json(start),
  }
  cms.answer = (request, response) => {
    const path = (request.url ?? '').split('?')[0] as keyof typeof answers
    answers[path](request, response)
  }
  const answer = await ask('費用')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await problemOf(answer)).toContain(words)
})

const answersWith = (answer: FakeAnswer) => async (): Promise<void> => {
  cms.answer = answer
}

test.each<[string, () => Promise<void>]>([
  ['away', async () => cms.stop()],
  ['broken', answersWith(json({}, 500))],
  ['no chat', answersWith((_request, response) => void response.end('乳がんは'))],
])('a CMS that is %s is told calmly, and no log has the question', async (_, happen) => {
  await happen()
  const answer = await ask('秘密の質問', {}, ['前の秘密'])
  expect(answer.status).toBe(503)
  expect(await problemOf(answer)).toContain('もう一度お送りください')
  expect(logged).toHaveLength(1)
  expect(JSON.stringify(logged)).not.toMatch(/秘密|乳がん/)
})
