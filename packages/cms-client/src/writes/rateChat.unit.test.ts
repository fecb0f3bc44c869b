import type { FakeCms } from '../testing/startFakeCms'
import type { IncomingMessage } from 'node:http'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { CmsRequestError } from '../cache/CmsRequestError'
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, verify } from '../signature'
import { json, startFakeCms } from '../testing/startFakeCms'
import { rateChat } from './rateChat'

const secret = 'a-secret-of-both-programs'
const now = 1_790_000_000_000
const rated = { receipt: 'a.b', rating: 'no' } as const

let cms: FakeCms
beforeEach(async () => {
  cms = await startFakeCms()
})
afterEach(() => cms.stop())

const rate = () => rateChat(rated, { cmsUrl: cms.url, secret, now })

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('a rating is signed, and never the same request twice', async () => {
  const sent: { body: string; verdict: string }[] = []
  cms.answer = (request, response) => {
    const told = bodyOf(request).then((body) => {
      const signature = String(request.headers[SIGNATURE_HEADER])
      const timestamp = Number(request.headers[TIMESTAMP_HEADER])
      const verdict = verify({ secret, timestamp, body, signature, now, notBefore: 0 })
      sent.push({ body, verdict })
      return json({ received: true }, 201)(request, response)
    })
    told.catch(() => response.destroy())
  }
  expect(await rate()).toEqual({ status: 'counted' })
  await rate()
  expect(sent.map(({ verdict }) => verdict)).toEqual(['ok', 'ok'])
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ ...rated, purpose: 'chat-rating' })
  expect(sent[0]?.body).not.toBe(sent[1]?.body)
  expect(cms.requests).toEqual(['/api/chat/feedback', '/api/chat/feedback'])
})

test.each([400, 429] as const)('%d is not taken', async (code) => {
  cms.answer = json({ errors: [{ message: 'x' }] }, code)
  expect(await rate()).toEqual({ status: 'not-taken', code, retryAfter: null })
})

test.each([401, 404, 500])('%d is no answer', async (code) => {
  cms.answer = json({ errors: [{ message: 'x' }] }, code)
  await expect(rate()).rejects.toThrow(CmsRequestError)
})

test('a CMS that is away is no answer', async () => {
  await cms.stop()
  await expect(rate()).rejects.toThrow(CmsRequestError)
})
