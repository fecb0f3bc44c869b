import type { Actor } from './actor'
import type { GovernedSlug } from './governedSlugs'
import { OWN_PARTS } from './ownParts'

/**
 * Whether the actor's changes may concern every field of a document that he may edit.
 *
 * Without it an older version cannot be restored: it would bring back more than the own parts.
 */
export function changesWholeDocument(
  actor: Actor | null | undefined,
  collection: GovernedSlug,
): boolean {
  if (!actor || actor.disabled) return false
  return actor.reach === 'everything' || OWN_PARTS[collection] === undefined
}
