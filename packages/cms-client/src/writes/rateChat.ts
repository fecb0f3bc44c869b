import type { ChatRating } from '@tokyo-cancer-portal/domain'

import { CmsRequestError } from '../cache/CmsRequestError'
import { postSigned } from './postSigned'

export type RatingAnswerOfCms =
  | { status: 'counted' }
  /** 400: the receipt is none, or of a reply that is too old. */
  | { status: 'not-taken'; code: 400 | 429; retryAfter: string | null }

/**
 * Tells the CMS what a visitor says of a reply of the chatbot. Rejects with CmsRequestError where nobody knows whether it
 * arrived: what is sent again counts once.
 *
 * @param rated.receipt as it came with the reply
 */
export async function rateChat(
  rated: { receipt: string; rating: ChatRating },
  { cmsUrl, secret, now }: { cmsUrl: string; secret: string; now: number },
): Promise<RatingAnswerOfCms> {
  const url = `${cmsUrl}/api/chat/feedback`
  const message = { purpose: 'chat-rating', ...rated }
  const { isOk, code, retryAfter } = await postSigned(url, message, { secret, now })
  if (isOk) return { status: 'counted' }
  if (code !== 400 && code !== 429) throw new CmsRequestError('status', url, { status: code })
  return { status: 'not-taken', code, retryAfter }
}
