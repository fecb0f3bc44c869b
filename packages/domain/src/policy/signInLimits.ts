/** So many attempts in so many seconds; afterwards the next is refused until `blockSeconds` are over. */
export type AttemptLimit = { attempts: number; withinSeconds: number; blockSeconds: number }

/**
 * How often signing in may fail.
 *
 * - `pair`, one account from one address: who mistypes a password five times in a row waits a minute. Somebody else
 *   who knows only the e-mail address locks nobody out: the owner comes from another address.
 * - `account`, from all addresses together: slows down guessing from many machines at once, without locking for long.
 * - `address`, whatever the account: trying one password on every account.
 */
export const SIGN_IN_LIMITS = {
  pair: { attempts: 5, withinSeconds: 15 * 60, blockSeconds: 60 },
  account: { attempts: 100, withinSeconds: 60 * 60, blockSeconds: 2 * 60 },
  address: { attempts: 99, withinSeconds: 60 * 60, blockSeconds: 15 * 60 },
} as const satisfies Record<string, AttemptLimit>

/** How often the mail for a new password may be asked for. */
export const RESET_MAIL_LIMITS = {
  account: { attempts: 3, withinSeconds: 60 * 60, blockSeconds: 60 * 60 },
  address: { attempts: 20, withinSeconds: 60 * 60, blockSeconds: 60 * 60 },
} as const satisfies Record<string, AttemptLimit>

/**
 * How often a code of the second factor may be wrong, in a row. With one in a million right, three of them at a time,
 * and twenty attempts an hour, whoever has the password guesses a year for a chance of one half.
 */
export const CODE_LIMIT: AttemptLimit = {
  attempts: 10,
  withinSeconds: 60 * 60,
  blockSeconds: 60 * 60,
}
