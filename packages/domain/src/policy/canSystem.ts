import type { Actor } from './actor'
import type { SystemCapability } from './systemCapabilities'

/** Whether the actor's role gives a capability over the system. Nobody and disabled: no. */
export function canSystem(actor: Actor | null | undefined, capability: SystemCapability): boolean {
  return Boolean(actor && !actor.disabled && actor.system.includes(capability))
}
