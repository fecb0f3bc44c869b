import type { FakeCms } from '../testing/startFakeCms'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { SIGNATURE_HEADER, TIMESTAMP_HEADER, verify } from '../signature'
import { json, startFakeCms } from '../testing/startFakeCms'
import { sendEventVisits } from './sendEventVisits'

const secret = 'a-secret-of-both-programs'
const now = 1_790_000_000_000
const batch = {
  id: '0198f0a0-0000-4000-8000-000000000001',
  rows: [{ slug: 'salon', day: '2026-12-10', views: 2, calendars: 1 }],
}

let cms: FakeCms
beforeEach(async () => {
  cms = await startFakeCms()
})
afterEach(() => cms.stop())

const send = () => sendEventVisits(batch, { cmsUrl: cms.url, secret, now })

test('a batch is signed and says nothing but numbers', async () => {
  const bodies: string[] = []
  cms.answer = (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const signature = String(request.headers[SIGNATURE_HEADER])
      const timestamp = Number(request.headers[TIMESTAMP_HEADER])
      expect(verify({ secret, timestamp, body, signature, now, notBefore: 0 })).toBe('ok')
      bodies.push(body)
      json({ received: true })(request, response)
    })
  }
  expect(await send()).toBe('taken')
  expect(cms.requests).toEqual(['/api/visits'])
  expect(JSON.parse(bodies[0] ?? '')).toEqual({
    nonce: expect.any(String),
    purpose: 'visits',
    ...batch,
  })
})

test('what the CMS refuses for good is not sent again', async () => {
  cms.answer = json({ errors: [] }, 400)
  expect(await send()).toBe('refused')
})

test.each([401, 404, 429, 500, 503])('after %d it is sent again', async (code) => {
  cms.answer = json({}, code)
  await expect(send()).rejects.toThrow()
})
