import { ACTIONS, type Action } from './actions'
import type { Rights } from './actor'
import { GOVERNED_SLUGS, type GovernedSlug } from './governedSlugs'
import { SYSTEM_CAPABILITIES, type SystemCapability } from './systemCapabilities'
import { valuesOf } from '../vocabulary/valuesOf'

/** What no role lets anybody do. */
export type UnassignedRights = {
  system: SystemCapability[]
  /** Kinds of documents, each with the actions. */
  content: { collection: GovernedSlug; actions: Action[] }[]
}

/**
 * The rights that no role has, for everybody's documents: an update brought them, and roles that staff have edited are left as
 * they are, or somebody took them from the last role that had them.
 */
export function unassignedRights(roles: readonly Rights[]): UnassignedRights {
  const everywhere = roles.filter(({ reach }) => reach === 'everything')
  const system = valuesOf(SYSTEM_CAPABILITIES).filter(
    (capability) => !everywhere.some((role) => role.system.includes(capability)),
  )
  const content = GOVERNED_SLUGS.flatMap((collection) => {
    const actions = valuesOf(ACTIONS).filter(
      (action) =>
        !everywhere.some(({ capabilities }) => capabilities[collection]?.includes(action)),
    )
    return actions.length > 0 ? [{ collection, actions }] : []
  })
  return { system, content }
}
