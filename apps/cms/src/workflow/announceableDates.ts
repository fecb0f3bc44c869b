import { announceableOccurrences } from '@tokyo-cancer-portal/domain'
import type { NewestVersion } from './newestVersion'
import { occasionsOf } from './occasionsOf'
import { occurrencesOf } from './occurrencesOf'

/** One date of an event on the site, as people choose it. */
export type AnnounceableDate = {
  /** Send it as `occurrence` (`isOccurrenceKey`). */
  key: string
  label: string
  /** What can be said of it that it does not say yet. */
  statuses: ('cancelled' | 'postponed')[]
}

/** The coming dates of an event with several; of an event with a single date one speaks as a whole. */
export function announceableDates(live: NewestVersion, now: Date): AnnounceableDate[] {
  const occurrences = occurrencesOf(live)
  if (occurrences.length < 2) return []
  const event = { status: live.status as string | null, occurrences }
  return announceableOccurrences(event, now).map(({ key, rows, statuses }) => ({
    key,
    label: `${occasionsOf(rows)}${rows.length > 1 ? '（この日のすべて）' : ''}`,
    statuses,
  }))
}
