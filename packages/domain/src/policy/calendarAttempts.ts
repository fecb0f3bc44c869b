import type { AttemptLimit } from './signInLimits'

/** How often one person may have a calendar fetched from an address: looked at and taken, some times over, in a minute. */
export const CALENDAR_ATTEMPTS: AttemptLimit = {
  attempts: 12,
  withinSeconds: 60,
  blockSeconds: 0,
}
