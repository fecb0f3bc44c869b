import type { Event } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/**
 * What an event is called outside of its page: many are called 「患者サロン」, so whose it is and, where it takes place
 * once, the day go with its name.
 */
export function eventPageTitle({
  title,
  organizer,
  occurrences,
}: Pick<Event, 'title' | 'organizer' | 'occurrences'>): string {
  const [only, ...others] = occurrences
  const details = [
    organizer?.name,
    only?.date && others.length === 0 ? formatDate(only.date) : null,
  ].filter(Boolean)
  return details.length > 0 ? `${title}（${details.join('、')}）` : title
}
