import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import type { PlainDocument } from '../policy/idsInField'
import { isReviewable } from './reviewableCollections'

/** A person, a document and the collection that it is in. */
export type ReviewLinkQuestion = {
  actor: Actor | null | undefined
  collection: string
  document: PlainDocument
}

/**
 * Whether the actor may let somebody without an account see the newest version of the document: whoever may edit it.
 *
 * Asked again whenever the link is opened, of whoever made it: a link shows nothing that its maker could not change.
 */
export function mayMakeReviewLink({ actor, collection, document }: ReviewLinkQuestion): boolean {
  return isReviewable(collection) && can({ actor, action: 'edit', collection, document })
}
