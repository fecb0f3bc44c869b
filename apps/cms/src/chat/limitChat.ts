import { SIGNATURE_HEADER } from '@tokyo-cancer-portal/cms-client/signature'
import { CHAT_LIMIT } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooMany } from '../auth/limits/tooMany'
import { requireSite } from '../feedback/requireSite'
import { senderOf } from '../http/addressOf'

const BUSY =
  '短い時間にたくさんの質問が届いています。少し時間をおいて、もう一度お試しください。お急ぎのときは、相談窓口にお電話ください。'

const limiter = new RateLimiterMemory({
  keyPrefix: 'chat',
  points: CHAT_LIMIT.attempts,
  duration: CHAT_LIMIT.withinSeconds,
})

/**
 * Keeps one address from asking so much that others wait. The site asks for all its visitors, whom it limits itself, and
 * signs that it is the site.
 *
 * @param body as it was sent
 * @throws APIError 429 with Retry-After, 401 for a signature that is none
 */
export async function limitChat(req: PayloadRequest, body: string): Promise<void> {
  if (req.headers.has(SIGNATURE_HEADER)) return requireSite(req, body)
  try {
    await limiter.consume(senderOf(req.headers))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw tooMany(req, Math.ceil(error.msBeforeNext / 1000), BUSY)
  }
}
