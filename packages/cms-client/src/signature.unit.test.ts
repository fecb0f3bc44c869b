import { createHmac } from 'node:crypto'

import { describe, expect, test } from '@jest/globals'

import { MAX_CLOCK_SKEW_MS, sign, verify } from './signature'

const secret = 'a-secret-of-both-programs'
const timestamp = 1_790_000_000_000
const body = '{"id":"1","tags":["events"]}'
const signature = sign({ secret, timestamp, body })
const good = { secret, timestamp, body, signature, now: timestamp + 1_000, notBefore: 0 }

test('the signature is the HMAC-SHA256 over time, dot and body', () => {
  expect(signature).toBe(createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex'))
})

describe('verify', () => {
  test.each([
    ['accepts what was signed', {}, 'ok'],
    ['refuses another secret', { secret: 'another' }, 'bad-signature'],
    ['refuses a changed body', { body: body.replace('1', '2') }, 'bad-signature'],
    ['refuses a changed time', { timestamp: timestamp + 1 }, 'bad-signature'],
    ['refuses no signature', { signature: '' }, 'bad-signature'],
    ['refuses a signature that is cut off', { signature: signature.slice(0, 62) }, 'bad-signature'],
    ['refuses a signature that is no hex', { signature: 'z'.repeat(64) }, 'bad-signature'],
    [
      'refuses a signature with something behind it',
      { signature: `${signature}z` },
      'bad-signature',
    ],
    ['refuses a signature with a line break', { signature: `${signature}\n` }, 'bad-signature'],
    ['refuses capital letters', { signature: signature.toUpperCase() }, 'bad-signature'],
    ['accepts up to five minutes', { now: timestamp + MAX_CLOCK_SKEW_MS }, 'ok'],
    ['refuses what is older', { now: timestamp + MAX_CLOCK_SKEW_MS + 1 }, 'expired'],
    ['refuses what is from the future', { now: timestamp - MAX_CLOCK_SKEW_MS - 1 }, 'expired'],
    [
      'refuses what was signed before the verifier started',
      { notBefore: timestamp + 1 },
      'expired',
    ],
  ] as const)('%s', (_name, change, verdict) => {
    expect(verify({ ...good, ...change })).toBe(verdict)
  })
})
