import { isAnnounced, occurrenceKeyOf } from '@tokyo-cancer-portal/domain'
import type { NewestVersion } from './newestVersion'
import { occasionsOf } from './occasionsOf'
import { occurrencesOf } from './occurrencesOf'

/** One date that an organizer called off. */
export type AnnouncedDate = {
  /** Send it as `occurrence` (`isOccurrenceKey`). */
  key: string
  label: string
  status: 'cancelled' | 'postponed'
  /** What visitors read. */
  reason: string
}

/** The dates of an event on the site that were called off and not looked at yet, earliest first. */
export function announcedDates(live: NewestVersion): AnnouncedDate[] {
  const rows = occurrencesOf(live)
  return rows
    .filter(isAnnounced)
    .toSorted((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1))
    .map((row) => ({
      key: occurrenceKeyOf(row, rows),
      label: occasionsOf([row]),
      status: row.status === 'postponed' ? ('postponed' as const) : ('cancelled' as const),
      reason: row.statusNote ?? '',
    }))
}
