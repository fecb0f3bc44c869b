import { CmsRequestError } from '../cache/CmsRequestError'
import { messageOf } from './messageOf'
import { postJson } from './postJson'

export type CommentAnswer =
  | { status: 'saved' }
  /** The link cannot be used (any more). */
  | { status: 'refused' }
  /** Not taken as it is, or too many at once; `message` says why, in Japanese. */
  | { status: 'not-taken'; code: 400 | 429; message: string; retryAfter: string | null }

/**
 * Sends a reviewer's comment through a review link. The same words sent twice are one comment, so that a request whose
 * answer was lost can be sent again. Rejects with CmsRequestError.
 *
 * @param comment.token a text that `isReviewTokenText` accepts
 */
export async function sendReviewComment(comment: {
  cmsUrl: string
  token: string
  body: string
}): Promise<CommentAnswer> {
  const { cmsUrl, token, body } = comment
  const url = `${cmsUrl}/api/review/comments`
  const { isOk, code, text, retryAfter } = await postJson(url, JSON.stringify({ body }), {
    authorization: `Review ${token}`,
  })
  if (isOk) return { status: 'saved' }
  if (code === 401) return { status: 'refused' }
  if (code !== 400 && code !== 429) throw new CmsRequestError('status', url, { status: code })
  return {
    status: 'not-taken',
    code,
    message: messageOf(text, url),
    retryAfter,
  }
}
