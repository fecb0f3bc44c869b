import type { FeedSite } from '@tokyo-cancer-portal/event-feeds'

/** Where visitors find the events of an organization: hospitals have a page here, for others it is the list of events. */
export function organizationPageUrl(
  { siteUrl }: FeedSite,
  { kind, slug }: { kind: string | null; slug: string },
): string {
  return kind === 'hospital' ? `${siteUrl}/hospitals/${slug}` : `${siteUrl}/events`
}
