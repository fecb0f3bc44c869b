import type { CollectionAfterLoginHook } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { isPasswordReset } from './secondFactor/passwordReset'

/** Who came in, from where; and who set a password by a link from a mail. */
export const recordSignIn: CollectionAfterLoginHook = async ({ user, req }) => {
  await writeEntry({
    req,
    entry: {
      action: isPasswordReset(req) ? 'set-password' : 'sign-in',
      collection: 'users',
      documentId: String(user.id),
      documentTitle: typeof user.email === 'string' ? user.email : '',
    },
  })
  return user
}
