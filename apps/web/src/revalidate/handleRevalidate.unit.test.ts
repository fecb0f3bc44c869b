import { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '@tokyo-cancer-portal/cms-client/signature'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { handleRevalidate } from './handleRevalidate'
import { SeenSignatures } from '@tokyo-cancer-portal/cms-client/seen-signatures'

const secret = 'a-secret-of-both-programs'
const now = 1_790_000_000_000
const job = JSON.stringify({ id: 'job-1', tags: ['events', 'topics'] })

let invalidated: string[]
let seen: SeenSignatures

beforeEach(() => {
  invalidated = []
  seen = new SeenSignatures()
})

const signed = (body: string, { timestamp = now, key = secret } = {}) =>
  new Request('https://portal.example.jp/api/revalidate', {
    method: 'POST',
    body,
    headers: {
      [TIMESTAMP_HEADER]: String(timestamp),
      [SIGNATURE_HEADER]: sign({ secret: key, timestamp, body }),
    },
  })

const handle = (request: Request, startedAt = now - 60_000) =>
  handleRevalidate(request, {
    secret,
    now,
    startedAt,
    seen,
    invalidate: async (tags) => {
      await new Promise(setImmediate)
      invalidated.push(...tags)
    },
  })

async function expectRefusal(answer: Response, status: number): Promise<void> {
  expect(answer.status).toBe(status)
  expect(await answer.json()).toEqual({
    errors: [expect.objectContaining({ message: expect.stringMatching(/[ぁ-ん]/) })],
  })
  expect(invalidated).toEqual([])
}

test('what the CMS signed is done and confirmed', async () => {
  const answer = await handle(signed(job))
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ revalidated: ['events', 'topics'] })
  expect(invalidated).toEqual(['events', 'topics'])
})

describe('is refused with 401', () => {
  test('another secret', async () => {
    await expectRefusal(await handle(signed(job, { key: 'a-secret-of-somebody-else' })), 401)
  })

  test('no signature at all', async () => {
    const request = new Request('https://portal.example.jp/', { method: 'POST', body: job })
    await expectRefusal(await handle(request), 401)
  })

  test('a time beyond five minutes', async () => {
    await expectRefusal(await handle(signed(job, { timestamp: now - 300_001 }), 0), 401)
  })

  test.each([`0x${now.toString(16)}`, `${now}.0`, `+${now}`, '1.79e12', ''])(
    'the time written as %j',
    async (text) => {
      const request = signed(job)
      request.headers.set(TIMESTAMP_HEADER, text)
      await expectRefusal(await handle(request), 401)
    },
  )

  test('a time before the start of this process, whose signatures nobody remembers', async () => {
    await expectRefusal(await handle(signed(job, { timestamp: now - 1 }), now), 401)
  })

  test('the same request once more, in whatever letters its signature is written', async () => {
    await handle(signed(job))
    invalidated = []
    await expectRefusal(await handle(signed(job)), 401)
    const shouting = signed(job)
    const signature = shouting.headers.get(SIGNATURE_HEADER)?.toUpperCase() ?? ''
    shouting.headers.set(SIGNATURE_HEADER, signature)
    await expectRefusal(await handle(shouting), 401)
    const trailing = signed(job)
    trailing.headers.set(SIGNATURE_HEADER, `${trailing.headers.get(SIGNATURE_HEADER)}z`)
    await expectRefusal(await handle(trailing), 401)
  })
})

describe('is refused with 400', () => {
  test.each([
    ['no JSON', 'tags=events'],
    ['no tags', '{"id":"1"}'],
    ['an empty list', '{"id":"1","tags":[]}'],
    ['tags that are none', '{"id":"1","tags":["../etc"]}'],
    ['no id', '{"tags":["events"]}'],
    ['nothing', ''],
  ])('%s', async (_name, body) => {
    await expectRefusal(await handle(signed(body)), 400)
  })
})

test('a body over 16 KB is not even read', async () => {
  await expectRefusal(await handle(signed('x'.repeat(16 * 1024 + 1))), 413)
})

test('signatures are forgotten when their time can no longer be accepted', () => {
  expect(seen.note('a', 0)).toBe(true)
  expect(seen.note('a', 600_000)).toBe(false)
  expect(seen.note('b', 600_001)).toBe(true)
  expect(seen.note('a', 600_002)).toBe(true)
})
