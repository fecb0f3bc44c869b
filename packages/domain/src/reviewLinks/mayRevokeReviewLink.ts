import { can } from '../policy/can'
import { mayMakeReviewLink, type ReviewLinkQuestion } from './mayMakeReviewLink'
import { isReviewable } from './reviewableCollections'

/** Whether the actor may end the review links of the document: who may make one, and who answers for publishing it. */
export function mayRevokeReviewLink(question: ReviewLinkQuestion): boolean {
  const { actor, collection, document } = question
  return (
    mayMakeReviewLink(question) ||
    (isReviewable(collection) && can({ actor, action: 'publish', collection, document }))
  )
}
