import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import { lockAccount } from './lockAccount'

/**
 * A disabled account cannot sign in; the answer is that of a wrong password, so it tells nobody that it exists. Asked of
 * the row as it is now: it may have been disabled while the password was looked at.
 */
export const refuseDisabled: CollectionBeforeLoginHook = async ({ user, req }) => {
  const account = await lockAccount(req, String(user.id))
  if (!account || account.disabled === true) throw new AuthenticationError(req.t)
  return user
}
