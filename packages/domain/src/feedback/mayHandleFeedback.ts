import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import type { PlainDocument } from '../policy/idsInField'
import type { FeedbackSlug } from './feedbackCollections'

/** Whether somebody reads what visitors report about a document, and says that it was dealt with: who may mend it. */
export function mayHandleFeedback(question: {
  actor: Actor | null | undefined
  collection: FeedbackSlug
  document: PlainDocument
}): boolean {
  return can({ ...question, action: 'edit' })
}
