import type { Action } from './actions'
import type { Actor } from './actor'
import type { GovernedSlug } from './governedSlugs'

/** The actions that the actor's role gives on a collection, whatever the document. */
export function allowedActions(
  actor: Actor | null | undefined,
  collection: GovernedSlug,
): readonly Action[] {
  if (!actor || actor.disabled || !Object.hasOwn(actor.capabilities, collection)) return []
  return actor.capabilities[collection] ?? []
}
