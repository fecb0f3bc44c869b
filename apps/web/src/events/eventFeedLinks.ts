import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { FeedLink } from '../page/FeedLink'
import type { EventFilter } from './eventFilter'

import { withQuery } from '../links/withQuery'
import { eventListTitle } from './eventListTitle'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The list of events under these conditions as an Atom feed and as a calendar. */
export function eventFeedLinks(
  filter: EventFilter,
  facets?: EventSearchAnswer['facets'],
): [atom: FeedLink, calendar: FeedLink] {
  const t = translator('Events', contentLanguage())
  const title = eventListTitle(filter, facets)
  return [
    {
      type: 'application/atom+xml',
      href: withQuery('/events/feed.atom', { ...filter }),
      title: t('newOf', { title }),
    },
    {
      type: 'text/calendar',
      href: withQuery('/events.ics', { ...filter }),
      title: t('calendarOf', { title }),
    },
  ]
}
