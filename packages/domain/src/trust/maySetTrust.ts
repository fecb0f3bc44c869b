import type { Actor } from '../policy/actor'
import { canSystem } from '../policy/canSystem'

/** Whether somebody decides, for the metropolitan government, how far organizations are trusted; nobody does for the own one. */
export function maySetTrust(actor: Actor | null | undefined): boolean {
  return actor?.reach === 'everything' && canSystem(actor, 'set-trust')
}
