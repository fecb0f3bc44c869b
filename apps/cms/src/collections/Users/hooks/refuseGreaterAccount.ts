import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  Forbidden,
} from 'payload'
import { mayManageAccount } from '../../../auth/mayManageAccount'

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
  const isRefused = operation === 'update' && !(await mayManageAccount(req, originalDoc as Account))
  if (isRefused) throw new Forbidden(req.t)
  return data
}

/** The same for a deletion. */
export const refuseGreaterDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (account && !(await mayManageAccount(req, account))) throw new Forbidden(req.t)
}

type Account = { id: string; role?: unknown }
