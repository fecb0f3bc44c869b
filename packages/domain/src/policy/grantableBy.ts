import type { Actor, Rights } from './actor'
import { allowedActions } from './allowedActions'
import { canSystem } from './canSystem'
import { GOVERNED_SLUGS } from './governedSlugs'

/**
 * Whether the actor holds everything that `role` gives, and so may give it to somebody.
 *
 * Nobody can grant a capability or a reach that they do not hold themselves, neither by giving a
 * role to an account nor by changing a role. Whether the actor may manage users or roles at all is
 * a separate question (`canSystem`).
 */
export function grantableBy(actor: Actor | null | undefined, role: Rights): boolean {
  if (!actor || actor.disabled) return false
  if (role.reach === 'everything' && actor.reach !== 'everything') return false
  if (!role.system.every((capability) => canSystem(actor, capability))) return false
  return GOVERNED_SLUGS.every((slug) => {
    const held = allowedActions(actor, slug)
    return (role.capabilities[slug] ?? []).every((action) => held.includes(action))
  })
}
