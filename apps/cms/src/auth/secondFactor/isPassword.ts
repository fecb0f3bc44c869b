import {
  APIError,
  type CollectionBeforeLoginHook,
  createLocalReq,
  type PayloadRequest,
} from 'payload'
import { forgetAttemptsOf } from '../limits/limitSignIn'

const KEY = 'isPasswordCheck'

class PasswordIsRight extends APIError {}

/** Ends the sign-in of `isPassword` where the password was found right, before a session comes of it. */
export const stopAfterPassword: CollectionBeforeLoginHook = ({ user, req }) => {
  if (req.context[KEY] === true) throw new PasswordIsRight('', 200)
  return user
}

/**
 * Whether somebody who is signed in knows the own password. Counts as an attempt to sign in when it is wrong.
 *
 * @throws 429 with too many attempts
 */
export async function isPassword(req: PayloadRequest, password: string): Promise<boolean> {
  const email = req.user?.email
  if (!email || password === '') return false
  const own = await createLocalReq(
    { context: { [KEY]: true }, req: { headers: req.headers } },
    req.payload,
  )
  try {
    await req.payload.login({ collection: 'users', data: { email, password }, req: own })
  } catch (error) {
    if (error instanceof PasswordIsRight) {
      await forgetAttemptsOf(req, email)
      return true
    }
    if ((error as { status?: number }).status === 429) throw error
  }
  return false
}
