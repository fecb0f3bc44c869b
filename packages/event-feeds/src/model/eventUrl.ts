import type { FeedSite } from './FeedSite'

/** The address of an event's page. */
export function eventUrl({ siteUrl }: FeedSite, { slug }: { slug: string }): string {
  return `${siteUrl}/events/${encodeURIComponent(slug)}`
}
