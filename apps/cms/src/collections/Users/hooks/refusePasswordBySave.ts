import { APIError, type CollectionBeforeChangeHook, Forbidden } from 'payload'

/** Set on the context of a request to the id of the account whose owner has shown the right to a new password. */
export const PASSWORD_OF = 'passwordOf'

/**
 * Nobody sets a password by saving an account. Whoever forgot it, or is new, gets a link by mail; the own one is changed
 * at `POST /api/users/password`, which asks for the current one: a session alone takes no account over. Writes of the
 * portal itself have no user and may.
 */
export const refusePasswordBySave: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.user || !data.password) return data
  if (req.user.id !== originalDoc.id) throw new Forbidden(req.t)
  if (req.context[PASSWORD_OF] === originalDoc.id) return data
  const message =
    'ここではパスワードを変更できません。「パスワード」の欄で、いまのパスワードを入力して変更してください。'
  throw new APIError(message, 403, { field: 'password' }, true)
}
