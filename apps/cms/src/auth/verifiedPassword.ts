import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { accountByEmail } from './accountByEmail'

const KEY = 'passwordHashAtSignIn'
const LOCKED = 'passwordHashWhenLocked'
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
  const account = typeof email === 'string' ? await accountByEmail(req, email) : null
  if (account?.hash) req.context[KEY] = account.hash
  else if (typeof password === 'string') {
    await derive(password, randomBytes(32).toString('hex'), ITERATIONS, KEY_BYTES, 'sha256')
  }
  return args
}

/**
 * Notes the hash of an account at the moment at which its row was locked to write the new session: before Payload writes
 * the same password anew where its way of hashing has become old, which is no other password.
 */
export function noteLockedHash(req: Partial<PayloadRequest> | undefined, hash: unknown): void {
  if (req?.context && req.context[KEY] !== undefined) req.context[LOCKED] = hash ?? null
}

/** The hash with which the password of this sign-in was compared. */
export const hashAtSignIn = (req: PayloadRequest): string => {
  const hash = req.context[KEY]
  return typeof hash === 'string' ? hash : ''
}

/**
 * After the password was found right: refuses where the account has another one by now. Somebody who changes a password
 * because it is known to others must not find a session of theirs a moment later. The row stays locked.
 */
export const refuseOldPassword: CollectionBeforeLoginHook = ({ user, req }) => {
  const remembered = req.context[KEY]
  if (remembered !== undefined && req.context[LOCKED] !== remembered) {
    throw new AuthenticationError(req.t)
  }
  return user
}
