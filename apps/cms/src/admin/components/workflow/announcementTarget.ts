import type { AnnounceableDate } from '../../../workflow/announceableDates'

/** What is chosen where the whole event is meant. */
export const WHOLE_EVENT = 'whole'

/**
 * What an announcement is about: a date, the whole event, or nothing yet. A date that is not among the coming ones any
 * more, because it is over or the event was changed meanwhile, is nothing: it never becomes the whole event.
 */
export function announcementTarget(
  chosen: string,
  announceable: readonly AnnounceableDate[],
): AnnounceableDate | typeof WHOLE_EVENT | null {
  if (chosen === WHOLE_EVENT) return WHOLE_EVENT
  return announceable.find(({ key }) => key === chosen) ?? null
}
