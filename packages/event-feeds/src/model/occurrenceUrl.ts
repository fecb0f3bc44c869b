import type { FeedEvent } from './FeedEvent'
import type { FeedSite } from './FeedSite'

import { eventUrl } from './eventUrl'

/** The address of one date of an event; an event with a single date has its page for it. */
export function occurrenceUrl(
  site: FeedSite,
  event: Pick<FeedEvent, 'slug' | 'occurrences'>,
  { date }: { date: string },
): string {
  const url = eventUrl(site, event)
  return event.occurrences.length > 1 ? `${url}/${date}` : url
}
