import type { FakeCms } from '../testing/startFakeCms'
import type { IncomingMessage } from 'node:http'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { CmsRequestError } from '../cache/CmsRequestError'
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, verify } from '../signature'
import { json, startFakeCms } from '../testing/startFakeCms'
import { sendFeedback } from './sendFeedback'

const secret = 'a-secret-of-both-programs'
const now = 1_790_000_000_000
const feedback = { collection: 'events', id: 'e', answer: 'yes' } as const

let cms: FakeCms
beforeEach(async () => {
  cms = await startFakeCms()
})
afterEach(() => cms.stop())

const send = () => sendFeedback(feedback, { cmsUrl: cms.url, secret, now })

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('what is sent is signed, and never the same twice', async () => {
  const sent: { body: string; verdict: string }[] = []
  cms.answer = (request, response) => {
    const told = bodyOf(request).then((body) => {
      const signature = String(request.headers[SIGNATURE_HEADER])
      const timestamp = Number(request.headers[TIMESTAMP_HEADER])
      sent.push({
        body,
        verdict: verify({ secret, timestamp, body, signature, now, notBefore: 0 }),
      })
      return json({ received: true }, 201)(request, response)
    })
    told.catch(() => response.destroy())
  }
  expect(await send()).toEqual({ status: 'saved' })
  await send()
  expect(sent.map(({ verdict }) => verdict)).toEqual(['ok', 'ok'])
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ ...feedback, purpose: 'feedback' })
  expect(sent[0]?.body).not.toBe(sent[1]?.body)
})

test.each([400, 404, 429] as const)('%d is told in the words of the CMS', async (code) => {
  cms.answer = json({ errors: [{ message: 'お待ちください。' }] }, code)
  expect(await send()).toEqual({
    status: 'not-taken',
    code,
    message: 'お待ちください。',
    retryAfter: null,
  })
})

test.each([401, 500, 503])('%d is no answer', async (code) => {
  cms.answer = json({ errors: [{ message: 'x' }] }, code)
  await expect(send()).rejects.toThrow(CmsRequestError)
})

test('a CMS that is away is no answer', async () => {
  await cms.stop()
  await expect(send()).rejects.toThrow(CmsRequestError)
})
