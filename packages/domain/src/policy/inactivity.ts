import { addDays } from '../time/addDays'
import { daysUntil } from '../time/daysUntil'
import { toLocalDate } from '../time/toLocalDate'

/**
 * After how many days nobody needs an account that nobody uses: warned after `warnAfterDays` without a sign-in, locked
 * `lockAfterWarningDays` after the warning. Half a year in all; where the metropolitan security policy asks for other
 * numbers, they are changed here and nowhere else.
 */
export const INACTIVITY = { warnAfterDays: 150, lockAfterWarningDays: 30 } as const

export type AccountUse = {
  /** When the account was made, invited again or re-opened (ISO): whoever never signed in is counted from here. */
  openedAt: string
  lastSignInAt?: string | null | undefined
  /** When the person was warned (ISO); a sign-in or re-opening since makes it void. */
  warnedAt?: string | null | undefined
}

export type InactivityStep = 'active' | 'warn' | 'lock'

/**
 * What is to be done with an account that is open, in days of Japan's calendar.
 *
 * Nothing is locked without a warning that is at least `lockAfterWarningDays` old, however long nobody looked: then the
 * warning comes first.
 */
export function inactivityStep(use: AccountUse, now: Date): InactivityStep {
  const since = latest(use.openedAt, use.lastSignInAt ?? '')
  if (-daysUntil(since, now) < INACTIVITY.warnAfterDays) return 'active'
  if (!use.warnedAt || Date.parse(use.warnedAt) < Date.parse(since)) return 'warn'
  return toLocalDate(now) > lastDayToSignIn(use.warnedAt) ? 'lock' : 'active'
}

/** The last local date on which a sign-in keeps an account open that was warned at `warnedAt` (ISO). */
export function lastDayToSignIn(warnedAt: string): string {
  return addDays(toLocalDate(warnedAt), INACTIVITY.lockAfterWarningDays)
}

function latest(one: string, other: string): string {
  return Date.parse(other) > Date.parse(one) ? other : one
}
