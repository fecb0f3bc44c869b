import { grantableBy, relatedIds } from '@tokyo-cancer-portal/domain'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { rightsOfRole } from '../../../auth/rightsOfRole'

/**
 * Nobody changes or deletes the account of somebody who may do more: a new password or address for it would be a way
 * to those rights.
 */
export const refuseGreaterAccount: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'update') await refuseGreater(req, originalDoc as Account)
  return data
}

/** The same for a deletion. */
export const refuseGreaterDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (account) await refuseGreater(req, account)
}

type Account = { id: string; role?: unknown }

async function refuseGreater(req: PayloadRequest, account: Account): Promise<void> {
  if (!req.user || req.user.id === account.id) return
  const rights = await rightsOfRole(req, relatedIds(account.role)[0])
  if (rights && !grantableBy(await actorOf(req), rights)) throw new Forbidden(req.t)
}
