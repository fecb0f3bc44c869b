import type { Actor } from './actor'
import type { GovernedSlug } from './governedSlugs'
import { isOwnDocument } from './isOwnDocument'
import { ownerOf } from './ownerOf'
import type { PlainDocument } from './idsInField'

/**
 * Whether a change from `before` to `after` stays within the actor's reach.
 *
 * `before` is the stored document, `undefined` for a creation. `after` is the whole document with
 * the change applied, not the change alone. For a role that reaches its own organization only:
 *
 * - a new document must stand in the name of the actor's organization;
 * - a changed document must be the organization's own before and after, and stay in the same name:
 *   nobody passes a document to another organization or takes one over.
 *
 * It does not ask whether the actor may create or edit at all; that is `can`.
 */
export function keepsWithinReach(
  actor: Actor | null | undefined,
  collection: GovernedSlug,
  before: PlainDocument | undefined,
  after: PlainDocument,
): boolean {
  if (!actor || actor.disabled) return false
  if (actor.reach === 'everything') return true

  const { organizationId } = actor
  if (!organizationId) return false
  if (!before) return ownerOf(collection, after) === organizationId
  return (
    isOwnDocument({ collection, document: before, organizationId }) &&
    isOwnDocument({ collection, document: after, organizationId }) &&
    ownerOf(collection, before) === ownerOf(collection, after)
  )
}
