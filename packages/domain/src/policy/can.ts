import type { Action } from './actions'
import type { Actor } from './actor'
import { allowedActions } from './allowedActions'
import type { GovernedSlug } from './governedSlugs'
import { isOwnDocument } from './isOwnDocument'
import { OWN_ORGANIZATION_FIELDS } from './ownOrganizationFields'
import { ownerOf } from './ownerOf'
import type { PlainDocument } from './idsInField'

/** Yes, for the documents of which any of `fields` holds the organization. */
export type OwnOrganizationConstraint = { organizationId: string; fields: string[] }

export type PolicyQuestion = {
  actor: Actor | null | undefined
  action: Action
  collection: GovernedSlug
  document?: PlainDocument
}

/**
 * Whether the actor may do `action` in `collection`: the one policy that everything asks.
 *
 * - Without a document: `true`, `false`, or for a role that reaches its own organization only, the
 *   constraint under which it may. A caller must turn the constraint into a query or ask again with
 *   the document; it is never a plain yes.
 * - With a document (the stored one; for `create` the new one): `true` or `false`. Relationship
 *   values may be ids or populated documents.
 *
 * Nobody (no actor) and a disabled actor may do nothing. A created document must stand in the name
 * of the actor's own organization; being a co-organizer is not enough. Whether an edit keeps a
 * document within reach is answered by `keepsWithinReach`.
 */
export function can(question: PolicyQuestion & { document: PlainDocument }): boolean
export function can(question: PolicyQuestion): boolean | OwnOrganizationConstraint
export function can({
  actor,
  action,
  collection,
  document,
}: PolicyQuestion): boolean | OwnOrganizationConstraint {
  if (!actor || !allowedActions(actor, collection).includes(action)) return false
  if (actor.reach === 'everything') return true

  const { organizationId } = actor
  const fields = OWN_ORGANIZATION_FIELDS[collection]
  if (!organizationId || !fields) return false
  if (!document) {
    return { organizationId, fields: action === 'create' ? [fields[0]] : [...fields] }
  }
  if (action === 'create') return ownerOf(collection, document) === organizationId
  return isOwnDocument({ collection, document, organizationId })
}
