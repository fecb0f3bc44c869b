import { createLocalReq, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload'
import { isEditableLock } from './isEditableLock'
import { type Lock, LOCKS } from './Lock'

type DatabaseConfig = SanitizedConfig['db']

/**
 * A database in which nobody locks what he may not edit.
 *
 * The admin writes its locks into the database itself, past all rules, for whatever document its browser names. Such a
 * lock is not kept; the form opens all the same.
 */
export function refuseForeignLocks(db: DatabaseConfig): DatabaseConfig {
  return {
    ...db,
    init: (options) => {
      const adapter = db.init(options)
      const { create } = adapter
      adapter.create = async function createUnlessForeign(this: unknown, args) {
        const isForeign =
          args.collection === LOCKS && !(await mayLock(options.payload, args.data, args.req))
        return isForeign ? args.data : create.call(this as typeof adapter, args)
      } as typeof create
      return adapter
    },
  }
}

async function mayLock(
  payload: Payload,
  lock: Lock,
  request: { transactionID?: PayloadRequest['transactionID'] } = {},
): Promise<boolean> {
  const { transactionID } = request
  const transaction = transactionID === undefined ? {} : { transactionID }
  const user = await payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { id: { equals: lock.user?.value } },
    req: transaction,
  })
  if (!user) return false
  const req = await createLocalReq(
    { user: { ...user, collection: 'users' } as never, req: transaction },
    payload,
  )
  return isEditableLock(req, lock)
}
