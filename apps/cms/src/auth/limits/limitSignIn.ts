import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { senderOf } from '../../http/addressOf'
import { countingKey, signInCounters } from './signInCounters'
import { tooMany } from './tooMany'

type LoginArgs = { data?: { email?: unknown } }

const emailOf = (args: unknown): string => {
  const { email } = (args as LoginArgs).data ?? {}
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 320) : ''
}

/**
 * Counts every attempt to sign in, over REST and GraphQL, before the password is looked at, whether the account exists
 * or not; with too many the right password is refused as well.
 */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { pair, account, address } = signInCounters(req.payload)
  const email = emailOf(args)
  const from = senderOf(req.headers)
  // Whoever is refused already counts no further: one address cannot use up the attempts of somebody else's account.
  const wait =
    (await address.count(countingKey(from))) ??
    (email === '' ? null : await pair.count(countingKey(email, from))) ??
    (email === '' ? null : await account.count(countingKey(email)))
  if (wait !== null) throw tooMany(req, wait)
  return args
}

/** Whoever gets in starts anew with the attempts of this account from this address; only failures are counted. */
export const forgetAttempts: CollectionAfterLoginHook = async ({ user, req }) => {
  await forgetAttemptsOf(req, typeof user.email === 'string' ? user.email : '')
  return user
}

/** Takes back an attempt that turned out to be a good one. */
export async function forgetAttemptsOf(req: PayloadRequest, address: string): Promise<void> {
  const email = address.toLowerCase()
  const from = senderOf(req.headers)
  const counters = signInCounters(req.payload)
  await Promise.all([
    counters.pair.forget(countingKey(email, from)),
    counters.account.giveBack(countingKey(email)),
    counters.address.giveBack(countingKey(from)),
  ])
}
