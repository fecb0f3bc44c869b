import type { FeedLink } from '../page/FeedLink'
import type { EventFilter } from './eventFilter'

import { withQuery } from '../links/withQuery'
import { eventListTitle } from './eventListTitle'

/** The list of events under these conditions as an Atom feed and as a calendar. */
export function eventFeedLinks(filter: EventFilter): [atom: FeedLink, calendar: FeedLink] {
  const title = eventListTitle(filter)
  return [
    {
      type: 'application/atom+xml',
      href: withQuery('/events/feed.atom', { ...filter }),
      title: `${title}の新着`,
    },
    {
      type: 'text/calendar',
      href: withQuery('/events.ics', { ...filter }),
      title: `${title}のカレンダー`,
    },
  ]
}
