import type { Metadata } from 'next'

import { answerWith } from '../../http/responseContext'
import { ReviewBanner } from '../../review/ReviewBanner'
import { ReviewComments } from '../../review/ReviewComments'
import { ReviewEntry } from '../../review/ReviewEntry'
import { postedReviewForm } from '../../review/reviewForm'
import { reviewOutcome } from '../../review/reviewOutcome'

export const metadata: Metadata = {
  title: '公開前の内容の確認',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** What is not public yet, for somebody without an account who has a link to it. Asked for anew each time. */
export default async function Page() {
  const outcome = await reviewOutcome(postedReviewForm())
  if (outcome.kind === 'entry') {
    answerWith(outcome.status, outcome.status === 503 ? { 'retry-after': '30' } : {})
    return <ReviewEntry problem={outcome.problem} />
  }
  const { status, page, review, token, comment } = outcome
  answerWith(status, comment?.retryAfter ? { 'retry-after': comment.retryAfter } : {})
  return (
    <>
      <ReviewBanner review={review} token={token} />
      {page}
      <ReviewComments review={review} token={token} sent={comment} />
    </>
  )
}
