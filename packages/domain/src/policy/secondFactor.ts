import type { Reach } from './reaches'

/**
 * Whether a role may be used with a password alone.
 *
 * Whoever reaches everything could publish or read anything, so a stolen password must not be enough. On the
 * demonstration with its accounts for trying out, a second factor is offered, not asked for.
 */
export function isSecondFactorRequired(
  role: { reach: Reach },
  portal: { isDemonstration: boolean },
): boolean {
  return role.reach === 'everything' && !portal.isDemonstration
}

/**
 * The one-time codes of a second factor (RFC 6238, with the values that every authenticator app understands), and the
 * codes for the day on which the telephone is lost.
 */
export const SECOND_FACTOR = {
  digits: 6,
  periodSeconds: 30,
  /** Telephones go wrong by some seconds, and typing takes some. */
  toleranceSeconds: 30,
  recoveryCodes: 10,
} as const
