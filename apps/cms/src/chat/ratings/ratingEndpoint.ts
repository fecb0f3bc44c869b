import { CHAT_RATING_LIMITS, CHAT_RATINGS } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type AttemptCounter, attemptCounter } from '../../auth/limits/attemptCounter'
import { tooMany } from '../../auth/limits/tooMany'
import { requireSite } from '../../feedback/requireSite'
import { readText } from '../../workflow/readBody'
import { keepRating } from './keepRating'
import { LONGEST_RECEIPT, readReceipt } from './receipts'

const UNREADABLE = '送信された内容が正しくありません。'
const TOO_OLD = 'この返事への回答は、受け付けを終えました。'
const BUSY = 'ただいま多くの送信を受け付けています。しばらく時間をおいてお送りください。'

const bodySchema = z.strictObject(
  {
    purpose: z.literal('chat-rating', UNREADABLE),
    /** Makes each request one of its own, also where the same is sent twice. */
    nonce: z.uuid(UNREADABLE),
    receipt: z.string(UNREADABLE).max(LONGEST_RECEIPT, UNREADABLE),
    rating: z.enum(CHAT_RATINGS, UNREADABLE),
  },
  UNREADABLE,
)

const counters = new WeakMap<object, AttemptCounter>()

/**
 * `POST /api/chat/feedback` with `{ purpose: 'chat-rating', nonce, receipt, rating: 'yes' | 'no' }`, signed by the site →
 * 201 `{ received: true }`, also where the same reply was rated before, which counts once.
 *
 * 401 for everybody but the site, 400 for a receipt that is forged or older than yesterday, 429 with Retry-After.
 */
export const ratingEndpoint: Endpoint = {
  path: '/chat/feedback',
  method: 'post',
  handler: async (req) => {
    req.user = null
    const body = (await req.text?.()) ?? ''
    requireSite(req, body)
    const { receipt, rating } = readText(body, bodySchema)
    const now = new Date()
    const read = readReceipt(receipt, { secret: req.payload.secret, now })
    if (!read) throw new APIError(TOO_OLD, 400, { field: 'receipt' }, true)
    const wait = await counterOf(req).count('all')
    if (wait !== null) throw tooMany(req, wait, BUSY)
    await keepRating(req.payload, read, { rating, now })
    return Response.json(
      { received: true },
      { status: 201, headers: { 'cache-control': 'no-store' } },
    )
  },
}

function counterOf({ payload }: PayloadRequest): AttemptCounter {
  const found =
    counters.get(payload) ?? attemptCounter(payload, 'chat-ratings', CHAT_RATING_LIMITS.ofAll)
  counters.set(payload, found)
  return found
}
