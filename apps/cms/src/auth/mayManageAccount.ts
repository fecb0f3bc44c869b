import { grantableBy, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { actorOf } from './actorOf'
import { rightsOfRole } from './rightsOfRole'

/**
 * Whether an account is the own one or that of somebody who may not do more. Whether accounts may be managed at all is
 * another question (`canSystem`). Writes of the portal itself have no user and may.
 */
export async function mayManageAccount(
  req: PayloadRequest,
  account: { id: string; role?: unknown },
): Promise<boolean> {
  if (!req.user || req.user.id === account.id) return true
  const rights = await rightsOfRole(req, relatedIds(account.role)[0])
  return !rights || grantableBy(await actorOf(req), rights)
}
