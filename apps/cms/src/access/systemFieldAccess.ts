import { canSystem, type SystemCapability } from '@tokyo-cancer-portal/domain'
import type { FieldAccess } from 'payload'
import { actorOf } from '../auth/actorOf'

/** Field access for what only holders of a system capability may set; everybody who reads the document may read it. */
export function systemFieldAccess(capability: SystemCapability): {
  create: FieldAccess
  update: FieldAccess
} {
  const allowed: FieldAccess = async ({ req }) => canSystem(await actorOf(req), capability)
  return { create: allowed, update: allowed }
}
