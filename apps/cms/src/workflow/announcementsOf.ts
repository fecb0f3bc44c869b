import {
  type DraftCollectionSlug,
  isAnnounced,
  namedOccurrences,
  type OccurrenceRow,
} from '@tokyo-cancer-portal/domain'
import type { Announcement } from './announce'
import type { NewestVersion } from './newestVersion'
import { occurrencesOf } from './occurrencesOf'

type Announcements = {
  /** What the event said before the whole of it was called off; null where it was not, or is not meant. */
  event: NonNullable<Announcement> | null
  /** The dates that were called off, as they are on the site. */
  rows: OccurrenceRow[]
  /** Whether there is more than that. */
  hasMore: boolean
}

/**
 * What was announced of an event on the site and can be taken back.
 *
 * @param key the date that is meant (`isOccurrenceKey`); absent for all of it
 */
export function announcementsOf(
  slug: DraftCollectionSlug,
  live: NewestVersion | null,
  key?: string,
): Announcements {
  if (slug !== 'events' || !live) return { event: null, rows: [], hasMore: false }
  const announcement = live.announcement as Announcement
  const event = announcement?.previousStatus ? announcement : null
  const all = occurrencesOf(live).filter(isAnnounced)
  if (key === undefined) return { event, rows: all, hasMore: false }
  const rows = namedOccurrences(all, key)
  return { event: null, rows, hasMore: event !== null || rows.length < all.length }
}
