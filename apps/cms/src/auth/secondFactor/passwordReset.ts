import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { needsSecondFactor } from './needsSecondFactor'
import { secondFactorOf } from './secondFactorOf'

const KEY = 'isPasswordReset'

/** Whether the request sets a password by a link from a mail. */
export const isPasswordReset = (req: PayloadRequest): boolean => req.context[KEY] === true

/** Payload signs people in with a new password; the hooks after it must know that it is not an ordinary sign-in. */
export const rememberPasswordReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') req.context[KEY] = true
  return args
}

/** Whoever has, or needs, a second factor is not signed in by a new password alone: a link from a mail is one factor. */
export const withholdSession: CollectionAfterLoginHook = async ({ user, req }) => {
  if (!isPasswordReset(req)) return user
  const account = user as unknown as { id: string; role?: unknown }
  const factor = await secondFactorOf(req, account.id)
  if (factor?.confirmedAt || (await needsSecondFactor(req, account))) {
    const transaction = await transactionOf(req)
    await transaction.execute(sql`delete from users_sessions where _parent_id = ${account.id}`)
  }
  return user
}
