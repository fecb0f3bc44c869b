import { comingOccurrences } from '../events/comingOccurrences'
import { isCalledOff } from '../events/isCalledOff'
import { namedOccurrences } from './namedOccurrences'
import type { OccurrenceAnnouncement, OccurrenceRow } from './occurrenceRow'

/**
 * Why a date cannot be called off: the event has no such date, the date is over, the whole event is called off, or the
 * date says so already, in the same words (`repeated`, a request that was sent twice) or in others.
 */
export type AnnouncementProblem = 'unknown' | 'over' | 'event-called-off' | 'repeated' | 'already'

type Attempt = OccurrenceAnnouncement & {
  /** The event as it is on the site. */
  event: { status?: unknown; occurrences?: readonly OccurrenceRow[] | null | undefined }
  /** See `isOccurrenceKey`. */
  key: string
  now: Date
}

/**
 * The rows of the published event that the announcement changes, or what is in the way. Of several meetings on a day
 * those that are over, or say so already, stay as they are.
 */
export function attemptAnnouncement({
  event,
  key,
  status,
  reason,
  now,
}: Attempt): OccurrenceRow[] | AnnouncementProblem {
  const named = namedOccurrences(event.occurrences ?? [], key)
  if (named.length === 0) return 'unknown'
  const coming = comingOccurrences(named, now)
  if (coming.length === 0) return 'over'
  const open = coming.filter((row) => row.status !== status)
  if (open.length === 0) {
    return coming.every((row) => row.statusNote === reason) ? 'repeated' : 'already'
  }
  if (isCalledOff({ status: textOf(event.status) })) return 'event-called-off'
  return open
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
