import { grantableBy } from '@tokyo-cancer-portal/domain'
import { type CollectionBeforeChangeHook, Forbidden, type PayloadRequest } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { rightsOfRole } from '../../../auth/rightsOfRole'

/** Nobody changes a role that allows more than the own one, not even to make it smaller. */
export const refuseGreaterRole: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'update') await refuseGreater(req, String(originalDoc.id))
  return data
}

/** Nor deletes it. */
export async function refuseGreater(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user) return
  const rights = await rightsOfRole(req, id)
  if (rights && !grantableBy(await actorOf(req), rights)) throw new Forbidden(req.t)
}
