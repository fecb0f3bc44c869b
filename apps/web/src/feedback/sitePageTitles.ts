import type { SitePageKey } from '@tokyo-cancer-portal/domain'

import type { Messages } from '../languages/messages'

/** What the pages that are no documents are called, as messages. */
export const SITE_PAGE_TITLES = {
  home: 'home',
  events: 'events',
  'events-calendar': 'eventsCalendar',
  hospitals: 'hospitals',
  resources: 'resources',
  news: 'news',
  glossary: 'glossary',
  consultation: 'consultation',
  accessibility: 'accessibility',
  'open-data': 'openData',
} as const satisfies Record<SitePageKey, keyof Messages['SitePages']>
