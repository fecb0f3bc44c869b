import type { Actor, Rights } from './actor'
import { allowedActions } from './allowedActions'
import { canSystem } from './canSystem'
import { GOVERNED_SLUGS } from './governedSlugs'
import type { UnassignedRights } from './unassignedRights'

/**
 * Whether the actor holds everything that `role` gives, and so may give it to somebody.
 *
 * Nobody can grant a capability or a reach that they do not hold themselves, neither by giving a
 * role to an account nor by changing a role. Whether the actor may manage users or roles at all is
 * a separate question (`canSystem`).
 *
 * @param unassigned what no role has, where a role is written: whoever manages the roles of everybody may put it into one, or
 *   nobody ever could
 */
export function grantableBy(
  actor: Actor | null | undefined,
  role: Rights,
  unassigned?: UnassignedRights,
): boolean {
  if (!actor || actor.disabled) return false
  if (role.reach === 'everything' && actor.reach !== 'everything') return false
  const brings =
    actor.reach === 'everything' && canSystem(actor, 'manage-roles') ? unassigned : undefined
  const mayGive = role.system.every(
    (capability) => canSystem(actor, capability) || brings?.system.includes(capability),
  )
  if (!mayGive) return false
  return GOVERNED_SLUGS.every((slug) => {
    const held = allowedActions(actor, slug)
    const fresh = brings?.content.find(({ collection }) => collection === slug)?.actions
    return (role.capabilities[slug] ?? []).every(
      (action) => held.includes(action) || fresh?.includes(action),
    )
  })
}
