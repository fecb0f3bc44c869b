import type { CommentAnswer, Review } from '@tokyo-cancer-portal/cms-client'
import type { ReactNode } from 'react'
import type { ReviewForm } from './reviewForm'

import { getReview, isReviewTokenText, sendReviewComment } from '@tokyo-cancer-portal/cms-client'

import { env } from '../env'
import { logProblem } from '../log'
import { draftView } from '../preview/draftView'
import { PROBLEMS } from './problems'

/** How a request for the review page ends. */
export type ReviewOutcome =
  | { kind: 'entry'; status: 200 | 400 | 401 | 403 | 503; problem: string | null }
  | {
      kind: 'document'
      status: 200 | 400 | 429
      page: ReactNode
      review: Review
      token: string
      /** What became of the comment; `text` is what was typed, where it has to be sent again. */
      comment: { saved: boolean; message: string; text: string; retryAfter: string | null } | null
    }

const entry = (status: 400 | 401 | 403 | 503, problem: string): ReviewOutcome => ({
  kind: 'entry',
  status,
  problem,
})

/** Shows the document of a link, having sent the comment in the form, if there is one. */
export async function reviewOutcome(form: ReviewForm | null): Promise<ReviewOutcome> {
  if (form === null) return { kind: 'entry', status: 200, problem: null }
  if (form === 'foreign') return entry(403, PROBLEMS.foreign)
  if (form === 'unreadable') return entry(400, PROBLEMS.unreadable)
  const { token, comment } = form
  if (token === '') return entry(400, PROBLEMS.empty)
  // Also keeps what cannot stand in a header out of one, and so out of what is said about bad headers.
  if (!isReviewTokenText(token)) return entry(401, PROBLEMS.refused)
  const { cmsUrl } = env()
  let answer: CommentAnswer | null = null
  try {
    if (comment !== null) answer = await sendReviewComment({ cmsUrl, token, body: comment })
    if (answer?.status === 'refused') return entry(401, PROBLEMS.refused)
    const review = await getReview({ cmsUrl, token })
    const page = review && (await draftView(review.collection, parsing(review.doc)))
    if (!review || !page) return entry(401, PROBLEMS.refused)
    return {
      kind: 'document',
      status: answer?.status === 'not-taken' ? answer.code : 200,
      page,
      review,
      token,
      comment: told(answer, comment ?? ''),
    }
  } catch (error) {
    logProblem('a review failed', error)
    return entry(503, answer?.status === 'saved' ? PROBLEMS.savedOnly : PROBLEMS.unavailable)
  }
}

const parsing =
  (doc: unknown): Parameters<typeof draftView>[1] =>
  async (schema) =>
    schema.parse(doc)

function told(
  answer: CommentAnswer | null,
  text: string,
): Extract<ReviewOutcome, { kind: 'document' }>['comment'] {
  if (answer?.status === 'saved') {
    return { saved: true, message: 'コメントを送りました。', text: '', retryAfter: null }
  }
  if (answer?.status !== 'not-taken') return null
  return { saved: false, message: answer.message, text, retryAfter: answer.retryAfter }
}
