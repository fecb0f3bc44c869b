import type { Actor } from './actor'
import { changesWholeDocument } from './changesWholeDocument'
import type { GovernedSlug } from './governedSlugs'
import { OWN_PARTS } from './ownParts'

/**
 * Whether the actor may change a top-level field of a document that he may edit.
 *
 * Whether he may edit the document at all is answered by `can`.
 */
export function canChangeField(
  actor: Actor | null | undefined,
  collection: GovernedSlug,
  field: string,
): boolean {
  if (!actor || actor.disabled) return false
  return changesWholeDocument(actor, collection) || Boolean(OWN_PARTS[collection]?.includes(field))
}
