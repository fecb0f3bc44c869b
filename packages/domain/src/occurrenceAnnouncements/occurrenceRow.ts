import type { RecurringRow } from '../recurrence/recurringRow'
import type { PreviousOccurrenceStatus } from '../vocabulary/previousOccurrenceStatuses'

type Maybe<T> = T | null | undefined

/** A row of `occurrences`, as far as calling it off has to do with it. */
export type OccurrenceRow = RecurringRow & {
  status?: Maybe<'scheduled' | 'cancelled' | 'postponed'>
  /** Why it is called off, for visitors. */
  statusNote?: Maybe<string>
  startsAt?: Maybe<string>
  endsAt?: Maybe<string>
  /** What the row said before its organizer called it off; empty where nobody did, or staff agreed. */
  announcement?: Maybe<{
    previousStatus?: Maybe<PreviousOccurrenceStatus>
    previousNote?: Maybe<string>
  }>
}

/** What an organizer says of one date of an event. */
export type OccurrenceAnnouncement = {
  status: 'cancelled' | 'postponed'
  /** For visitors. */
  reason: string
}
