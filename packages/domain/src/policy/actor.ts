import type { Action } from './actions'
import type { GovernedSlug } from './governedSlugs'
import type { Reach } from './reaches'
import type { SystemCapability } from './systemCapabilities'

/** What may be done with the documents of each collection. A slug that is missing allows nothing. */
export type Capabilities = Partial<Record<GovernedSlug, readonly Action[]>>

/** The rights that a role gives, without its name. */
export type Rights = {
  reach: Reach
  capabilities: Capabilities
  system: readonly SystemCapability[]
}

/** A person who acts: an account together with the rights of its role. */
export type Actor = Rights & {
  id: string
  /** The key of the preset, for roles that are one. Rights never depend on it. */
  roleKey?: string
  /** The organization to which `own-organization` refers. */
  organizationId?: string
  disabled: boolean
}
