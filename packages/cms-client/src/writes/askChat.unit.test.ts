import type { FakeCms } from '../testing/startFakeCms'
import type { IncomingMessage } from 'node:http'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { CmsRequestError } from '../cache/CmsRequestError'
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, verify } from '../signature'
import { json, startFakeCms } from '../testing/startFakeCms'
import { askChat } from './askChat'

const secret = 'a-secret-of-both-programs'
const now = 1_790_000_000_000
const EMPTY = { quotes: [], choices: [], links: [], contacts: [] }
const question = {
  message: '乳がんの病院',
  turns: ['こんにちは'],
  language: 'en',
  mayKeep: true,
  modelOperator: '試験の会社',
} as const

let cms: FakeCms
beforeEach(async () => {
  cms = await startFakeCms()
})
afterEach(() => cms.stop())

const ask = () => askChat(question, { cmsUrl: cms.url, secret, now })

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('a question is signed, says its language, and is never the same twice', async () => {
  const sent: { body: string; verdict: string }[] = []
  cms.answer = (request, response) => {
    const told = bodyOf(request).then((body) => {
      const signature = String(request.headers[SIGNATURE_HEADER])
      const timestamp = Number(request.headers[TIMESTAMP_HEADER])
      const verdict = verify({ secret, timestamp, body, signature, now, notBefore: 0 })
      sent.push({ body, verdict })
      return json({ kind: 'answer', text: '案内です。', ...EMPTY })(request, response)
    })
    told.catch(() => response.destroy())
  }
  await ask()
  await ask()
  expect(sent.map(({ verdict }) => verdict)).toEqual(['ok', 'ok'])
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
    message: '乳がんの病院',
    context: { turns: ['こんにちは'], language: 'en' },
    mayKeep: true,
    modelOperator: '試験の会社',
  })
  expect(sent[0]?.body).not.toBe(sent[1]?.body)
  // What somebody asks stands in no address.
  expect(cms.requests).toEqual(['/api/chat?locale=en', '/api/chat?locale=en'])
})

test('a reply is read, and of an address that is none only the words are left', async () => {
  cms.answer = json({
    kind: 'answer',
    text: '案内です。',
    quotes: [{ text: '文。', title: '題', url: '/contents/a#b', confirmedOn: null }],
    choices: [{ label: '次', message: '案内 › 次' }],
    links: [
      { label: '危ない', href: 'javascript:alert(1)' },
      { label: '外', href: 'https://example.jp/' },
    ],
    contacts: [{ name: '窓口', phone: '', hours: '', url: '//evil.example' }],
  })
  expect(await ask()).toMatchObject({
    status: 'answered',
    reply: {
      quotes: [{ url: '/contents/a#b', confirmedOn: null }],
      choices: [{ message: '案内 › 次' }],
      links: [{ label: '危ない', href: '' }, { href: 'https://example.jp/' }],
      contacts: [{ phone: '', url: '' }],
    },
  })
})

test.each([400, 429, 503] as const)('%d is told in the words of the CMS', async (code) => {
  cms.answer = json({ errors: [{ message: 'お待ちください。' }] }, code)
  expect(await ask()).toEqual({
    status: 'not-taken',
    code,
    message: 'お待ちください。',
    retryAfter: null,
  })
})

test.each([401, 404, 500])('%d is no answer', async (code) => {
  cms.answer = json({ errors: [{ message: 'x' }] }, code)
  await expect(ask()).rejects.toThrow(CmsRequestError)
})

test.each(['<html>', '{"kind":"opinion","text":"がん"}', 'null'])(
  '%s is no reply, and no message repeats it',
  async (text) => {
    cms.answer = (_request, response) => void response.end(text)
    const error = await ask().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CmsRequestError)
    expect((error as Error).cause).toBeUndefined()
  },
)

test('a CMS that is away is no answer', async () => {
  await cms.stop()
  await expect(ask()).rejects.toThrow(CmsRequestError)
})
