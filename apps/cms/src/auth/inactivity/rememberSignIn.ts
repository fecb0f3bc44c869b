import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterLoginHook } from 'payload'
import { transactionOf } from '../../database/transactionOf'

/**
 * Writes down that somebody signed in, which makes a warning void, in the transaction of the sign-in and into these
 * columns only. It runs after Payload has written its sessions, on the row that the sign-in has locked.
 */
export const rememberSignIn: CollectionAfterLoginHook = async ({ user, req }) => {
  const lastSignInAt = new Date().toISOString()
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    update users set last_sign_in_at = ${lastSignInAt}::timestamptz, inactivity_warned_at = null
    where id = ${user.id}`)
  return { ...user, lastSignInAt, inactivityWarnedAt: null }
}
