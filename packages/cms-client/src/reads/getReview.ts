import { z } from 'zod'

import { CmsRequestError } from '../cache/CmsRequestError'
import { fetchText } from '../cache/fetchText'
import { flag, list, requiredText } from '../schemas/fields'

const reviewSchema = z.object({
  /** The collection's slug. */
  collection: z.string(),
  /** The newest version of the document, to be read with the schema of the collection. */
  doc: z.unknown(),
  /** When this version was saved, ISO 8601. */
  savedAt: requiredText,
  /** Whether this version is the published one. */
  isPublic: flag,
  /** For whom the link was made. */
  reviewerName: requiredText,
  /** On whose behalf. */
  requestedBy: requiredText,
  /** Until when the link is good, ISO 8601. */
  expiresAt: requiredText,
  /** What was written through this link, oldest first. */
  comments: list(z.object({ body: requiredText, at: requiredText })),
})
export type Review = z.output<typeof reviewSchema>

/** What can stand in a review token; anything else must not come near a header or an error message. */
const TOKEN = /^[\w.-]{1,200}$/

/** Whether a text can be a review token at all. */
export function isReviewTokenText(text: string): boolean {
  return TOKEN.test(text)
}

/**
 * The document of a review link, never cached, or null where the link cannot be used (any more). Rejects with
 * CmsRequestError.
 *
 * @param query.token a text that `isReviewTokenText` accepts
 */
export async function getReview(query: { cmsUrl: string; token: string }): Promise<Review | null> {
  const url = `${query.cmsUrl}/api/review/document`
  const headers = { authorization: `Review ${query.token}` }
  try {
    const text = await fetchText(url, { timeoutMs: 10_000, headers })
    return text === null ? null : reviewSchema.parse(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof CmsRequestError)) {
      throw new CmsRequestError('unparsable', url, { cause: error })
    }
    if (error.status === 401) return null
    throw error
  }
}
