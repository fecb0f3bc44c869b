import type { FeedbackAnswer, FeedbackTarget } from '@tokyo-cancer-portal/domain'

import { CmsRequestError } from '../cache/CmsRequestError'
import { messageOf } from './messageOf'
import { postSigned } from './postSigned'

/** What a visitor says about a page: whether it helped, or what is wrong with it. */
export type Feedback = FeedbackTarget & ({ answer: FeedbackAnswer } | { text: string })

export type FeedbackAnswerOfCms =
  | { status: 'saved' }
  /** Not taken as it is, or too many at once; `message` says why, in Japanese. */
  | { status: 'not-taken'; code: 400 | 404 | 429; message: string; retryAfter: string | null }

/**
 * Hands what a visitor says on to the CMS, signed as the CMS signs what it tells the site. Rejects with
 * CmsRequestError where nobody knows whether it arrived: a report that is sent again in the same words is one report.
 */
export async function sendFeedback(
  feedback: Feedback,
  { cmsUrl, secret, now }: { cmsUrl: string; secret: string; now: number },
): Promise<FeedbackAnswerOfCms> {
  const url = `${cmsUrl}/api/feedback`
  const signing = { secret, now }
  const message = { purpose: 'feedback', ...feedback }
  const { isOk, code, text, retryAfter } = await postSigned(url, message, signing)
  if (isOk) return { status: 'saved' }
  if (code !== 400 && code !== 404 && code !== 429) {
    throw new CmsRequestError('status', url, { status: code })
  }
  return {
    status: 'not-taken',
    code,
    message: messageOf(text, url),
    retryAfter,
  }
}
