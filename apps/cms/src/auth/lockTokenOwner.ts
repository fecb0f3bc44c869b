import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { transactionOf } from '../database/transactionOf'
import { DEAD_RESET_LINK } from './deadResetLink'

type Args = { data?: { token?: unknown } }

/**
 * Whoever sets a new password at a link does so on the account as it is then: Payload writes the whole row that it is
 * about to read, and would undo what others save in between. Its transaction has begun already.
 *
 * A link that is good no more (`isResetLinkGood`) ends here, with a sentence that says where to go.
 */
export const lockTokenOwner: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token } = (args as Args).data ?? {}
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(
    sql`select 1 from users
      where reset_password_token = ${typeof token === 'string' ? token : ''}
        and reset_password_expiration > now() and disabled is not true
      for update`,
  )
  if (rows.length === 0) throw new APIError(DEAD_RESET_LINK, 403, null, true)
  return args
}
