import type { FeedSite } from '../model/FeedSite'

/** Where visitors find the events of an organization: hospitals have a page here, for others it is the list of events. */
export function organizationPageUrl(
  { siteUrl }: FeedSite,
  { kind, slug }: { kind?: string | null | undefined; slug: string },
): string {
  return kind === 'hospital' ? `${siteUrl}/hospitals/${slug}` : `${siteUrl}/events`
}
