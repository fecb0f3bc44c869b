/** Every document of the site for programs, by its path: type, and how its file is called. */
export const FEEDS = {
  '/events.ics': { type: 'text/calendar; charset=utf-8' },
  '/events.ics?format=online': { type: 'text/calendar; charset=utf-8' },
  '/events/feed.atom': { type: 'application/atom+xml; charset=utf-8' },
  '/events/feed.atom?area=ku-chuobu': { type: 'application/atom+xml; charset=utf-8' },
  '/news/feed.atom': { type: 'application/atom+xml; charset=utf-8' },
  '/open-data/130001_event.csv': { type: 'text/csv; charset=utf-8; header=present' },
  '/open-data/130001_event_standard.csv': { type: 'text/csv; charset=utf-8; header=present' },
  '/open-data/130001_hospital.csv': { type: 'text/csv; charset=utf-8; header=present' },
  '/open-data/130001_hospital_standard.csv': { type: 'text/csv; charset=utf-8; header=present' },
  '/sitemap.xml': { type: 'application/xml; charset=utf-8' },
} as const

/** Where an event may appear, apart from its own page and calendar. */
export const EVENT_FEEDS = [
  '/events.ics',
  '/events/feed.atom',
  '/open-data/130001_event.csv',
  '/open-data/130001_event_standard.csv',
  '/sitemap.xml',
] as const
