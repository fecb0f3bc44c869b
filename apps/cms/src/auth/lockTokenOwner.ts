import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'
import { transactionOf } from '../database/transactionOf'

type Args = { data?: { token?: unknown } }

/**
 * Whoever sets a new password at a link does so on the account as it is then: Payload writes the whole row that it is
 * about to read, and would undo what others save in between. Its transaction has begun already.
 */
export const lockTokenOwner: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { token } = (args as Args).data ?? {}
  if (operation === 'resetPassword' && typeof token === 'string') {
    const transaction = await transactionOf(req)
    await transaction.execute(
      sql`select 1 from users where reset_password_token = ${token} for update`,
    )
  }
  return args
}
