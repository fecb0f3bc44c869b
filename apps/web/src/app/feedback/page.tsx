import type { Metadata } from 'next'

import { FeedbackIntroduction } from '../../feedback/FeedbackIntroduction'
import { feedbackOutcome } from '../../feedback/feedbackOutcome'
import { FeedbackProblem } from '../../feedback/FeedbackProblem'
import { postedFeedbackForm } from '../../feedback/feedbackForm'
import { answerWith } from '../../http/responseContext'
import { translator } from '../../languages/translator'
import { MovedPage } from '../../page/MovedPage'

export function generateMetadata(): Metadata {
  return { title: translator('Feedback')('title'), robots: { index: false, follow: false } }
}

/** Takes the forms that stand at the end of pages. */
export default async function Page() {
  const outcome = await feedbackOutcome(postedFeedbackForm())
  switch (outcome.kind) {
    case 'introduction':
      return <FeedbackIntroduction />
    case 'thanks':
      // See Other: a page that is loaded again, or gone back to, sends nothing again.
      answerWith(303, { location: outcome.location })
      return <MovedPage location={outcome.location} />
    case 'problem': {
      const retryAfter = outcome.retryAfter ?? (outcome.status === 503 ? '30' : null)
      answerWith(outcome.status, retryAfter ? { 'retry-after': retryAfter } : {})
      return <FeedbackProblem outcome={outcome} />
    }
  }
}
