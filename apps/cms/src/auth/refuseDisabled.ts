import { type CollectionBeforeLoginHook, AuthenticationError } from 'payload'

/** A disabled account cannot sign in; the answer is that of a wrong password, so it tells nobody that it exists. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.disabled === true) throw new AuthenticationError(req.t)
  return user
}
