import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { lockAccount } from './lockAccount'

const KEY = 'passwordHashAtSignIn'
/** What Payload 3.90 does with the password of an account. */
const ITERATIONS = 600_000
const KEY_BYTES = 32

const derive = promisify(pbkdf2)

/**
 * Before the password is looked at: remembers the hash that it is compared with, and does the same work for an account
 * that does not exist, so that the time of the answer tells nothing, not even on a busy machine.
 */
export const rememberHash: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } =
    (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  const account = typeof email === 'string' ? await accountOf(req, email) : null
  if (account?.hash) req.context[KEY] = account.hash
  else if (typeof password === 'string') {
    await derive(password, randomBytes(32).toString('hex'), ITERATIONS, KEY_BYTES, 'sha256')
  }
  return args
}

/**
 * After the password was found right: refuses where the account has another one by now. Somebody who changes a password
 * because it is known to others must not find a session of theirs a moment later. The row stays locked.
 */
export const refuseOldPassword: CollectionBeforeLoginHook = async ({ user, req }) => {
  const remembered = req.context[KEY]
  if (remembered === undefined) return user
  const account = await lockAccount(req, String(user.id))
  if (account?.hash !== remembered) throw new AuthenticationError(req.t)
  return user
}

const accountOf = (req: PayloadRequest, email: string) =>
  req.payload.db.findOne<{ id: string; hash?: string | null }>({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    req,
  })
