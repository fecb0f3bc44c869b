import type { CollectionBeforeOperationHook } from 'payload'
import { senderOf } from '../../http/addressOf'
import { countingKey, signInCounters } from './signInCounters'
import { tooMany } from './tooMany'

/** Set on the context of a request in which somebody who manages accounts sends the link, who is not limited. */
export const INVITATION = 'isInvitation'

/** Counts requests for the mail with which a password is set anew, whether the account exists or not. */
export const limitResetMail: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || req.context[INVITATION] === true) return args
  const { email } = (args as { data?: { email?: unknown } }).data ?? {}
  const { resetAccount, resetAddress } = signInCounters(req.payload)
  const wait =
    (await resetAddress.count(countingKey(senderOf(req.headers)))) ??
    (typeof email === 'string'
      ? await resetAccount.count(countingKey(email.trim().toLowerCase()))
      : null)
  if (wait !== null) throw tooMany(req, wait)
  return args
}
