import type { PlainDocument } from '../policy/idsInField'
import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import type { GovernedSlug } from '../policy/governedSlugs'

/**
 * Whether somebody decides for the metropolitan government about what others ask to have published: with the right to publish,
 * and not for the own organization alone.
 */
export function isDecider(
  actor: Actor | null,
  collection: GovernedSlug,
  document?: PlainDocument,
): boolean {
  if (actor?.reach !== 'everything') return false
  return can({ actor, action: 'publish', collection, ...(document && { document }) }) === true
}
