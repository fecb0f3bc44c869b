import type { Actor } from './actor'
import type { GovernedSlug } from './governedSlugs'
import { keepsWithinReach } from './keepsWithinReach'
import { OWN_ORGANIZATION_FIELDS } from './ownOrganizationFields'

type Fields = Readonly<Record<string, unknown>>

/**
 * A document that somebody is just writing, in the name in which they could save it: where it would leave their reach
 * (another organization is chosen, or none), it stands in the name of the stored document (`before`), or if there is none in
 * that of the actor's own organization. Whether it is within reach then is for `keepsWithinReach` to say.
 */
export function inOwnName(
  actor: Actor,
  collection: GovernedSlug,
  before: Fields | undefined,
  after: Fields,
): Record<string, unknown> {
  const owner = OWN_ORGANIZATION_FIELDS[collection]?.[0]
  if (owner === undefined || keepsWithinReach(actor, collection, before, after)) return after
  return { ...after, [owner]: before ? before[owner] : actor.organizationId }
}
