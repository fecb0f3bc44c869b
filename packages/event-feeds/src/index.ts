export { atomFeed } from './atom/atomFeed'
export { eventFeed } from './atom/eventFeed'
export { newsFeed } from './atom/newsFeed'
export { eventCalendar } from './calendar/eventCalendar'
export { breadcrumbJsonLd } from './jsonLd/breadcrumbJsonLd'
export { definedTermJsonLd } from './jsonLd/definedTermJsonLd'
export { definedTermSetJsonLd } from './jsonLd/definedTermSetJsonLd'
export { eventJsonLd } from './jsonLd/eventJsonLd'
export { hospitalJsonLd } from './jsonLd/hospitalJsonLd'
export type { JsonLd } from './jsonLd/JsonLd'
export { pageJsonLd } from './jsonLd/pageJsonLd'
export { resourceJsonLd } from './jsonLd/resourceJsonLd'
export { serializeJsonLd } from './jsonLd/serializeJsonLd'
export { siteJsonLd } from './jsonLd/siteJsonLd'
export { videoJsonLd } from './jsonLd/videoJsonLd'
export type { FeedSite } from './model/FeedSite'
export { EVENT_COLUMNS, eventCsv } from './openData/eventCsv'
export { EVENT_STANDARD_COLUMNS, eventStandardCsv } from './openData/eventStandardCsv'
export { HOSPITAL_COLUMNS, hospitalCsv } from './openData/hospitalCsv'
export { HOSPITAL_STANDARD_COLUMNS, hospitalStandardCsv } from './openData/hospitalStandardCsv'
export { escapeXml } from './xml/escapeXml'
export { eventPoster } from './poster/eventPoster'
export type { Poster } from './poster/Poster'
export type { PosterSize } from './poster/posterSizes'
export {
  POSTER_FOOT,
  POSTER_GAPS,
  POSTER_LEADING,
  POSTER_PAPER,
  POSTER_SIZES,
  POSTER_TERM,
} from './poster/posterSizes'
export { eventJsonFeed } from './jsonFeed/eventJsonFeed'
export { eventMessages } from './messages/eventMessages'
export type { EventMessages } from './messages/eventMessages'
export { EMBED_SCRIPT_PATH, embedSnippet, organizationFeedPath } from './embed/embedSnippet'
export { organizationPageUrl } from './embed/organizationPageUrl'
