import type { EventFacet } from '@tokyo-cancer-portal/domain'

/** What each facet is called on the site: a message of `Events`. */
export const FACET_NAMES = {
  audience: 'audience',
  format: 'formatFilter',
  area: 'areaFilter',
  topic: 'topic',
  cancer: 'cancerTypes',
  kind: 'kind',
  organizer: 'organizer',
  fee: 'fee',
  application: 'application',
  accessibility: 'accessibility',
} as const satisfies Record<EventFacet, string>
