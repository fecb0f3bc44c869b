import type { FakeCms } from '../testing/startFakeCms'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { json, startFakeCms } from '../testing/startFakeCms'
import { sendReviewComment } from '../writes/sendReviewComment'
import { getReview, isReviewTokenText } from './getReview'

const token = 'a-token.with_two-parts'
const refusal = { errors: [{ message: 'できません。' }] }

let cms: FakeCms
beforeEach(async () => {
  cms = await startFakeCms()
})
afterEach(() => cms.stop())

describe('the document of a review link', () => {
  const read = () => getReview({ cmsUrl: cms.url, token })

  test('is asked for each time, the token in a header and nowhere else', async () => {
    const sent: unknown[] = []
    cms.answer = (request, response) => {
      sent.push(request.headers.authorization)
      json({ collection: 'events', doc: { id: '0190' }, savedAt: 'x', comments: null })(
        request,
        response,
      )
    }
    expect(await read()).toMatchObject({
      collection: 'events',
      doc: { id: '0190' },
      savedAt: 'x',
      expiresAt: '',
      comments: [],
    })
    await read()
    expect(sent).toEqual([`Review ${token}`, `Review ${token}`])
    expect(cms.requests).toEqual(['/api/review/document', '/api/review/document'])
  })

  test.each([401, 404])('is null where the link is refused with %i', async (status) => {
    cms.answer = json(refusal, status)
    expect(await read()).toBeNull()
  })

  test.each([
    ['an error', json(refusal, 500)],
    ['something else', json([])],
    ['no JSON', (_request, response) => void response.end('<html>')],
  ] satisfies [string, FakeCms['answer']][])(
    'fails without telling the token where the CMS answers with %s',
    async (_name, answer) => {
      cms.answer = answer
      const error = await read().catch((caught: unknown) => caught)
      expect(error).toMatchObject({ name: 'CmsRequestError' })
      expect(String(error)).not.toContain(token)
    },
  )

  test.each([
    [token, true],
    ['', false],
    ['a b', false],
    ['a\r\nx: y', false],
    ['あ', false],
    ['a'.repeat(201), false],
  ])('%j can be a token: %p', (text, expected) => {
    expect(isReviewTokenText(text)).toBe(expected)
  })
})

describe('a comment through a review link', () => {
  const send = () => sendReviewComment({ cmsUrl: cms.url, token, body: '曜日を直してください。' })

  test('is posted as it is', async () => {
    let sent = ''
    cms.answer = (request, response) => {
      request.on('data', (chunk: Buffer) => (sent += chunk.toString('utf8')))
      request.on('end', () => json({ comment: {} }, 201)(request, response))
    }
    expect(await send()).toEqual({ status: 'saved' })
    expect(JSON.parse(sent)).toEqual({ body: '曜日を直してください。' })
    expect(cms.requests).toEqual(['/api/review/comments'])
  })

  test('is refused where the link is', async () => {
    cms.answer = json(refusal, 401)
    expect(await send()).toEqual({ status: 'refused' })
  })

  test('is not taken, with the reason and when to come again', async () => {
    cms.answer = (request, response) => {
      response.setHeader('retry-after', '60')
      json(refusal, 429)(request, response)
    }
    expect(await send()).toEqual({
      status: 'not-taken',
      code: 429,
      message: 'できません。',
      retryAfter: '60',
    })
  })

  test.each([
    ['an error', json(refusal, 503)],
    ['a refusal without reason', json({}, 400)],
  ] satisfies [string, FakeCms['answer']][])(
    'fails where the CMS answers with %s',
    async (_name, answer) => {
      cms.answer = answer
      await expect(send()).rejects.toMatchObject({ name: 'CmsRequestError' })
    },
  )

  test('fails where there is no CMS', async () => {
    await cms.stop()
    await expect(send()).rejects.toMatchObject({ reason: 'network' })
  })
})
