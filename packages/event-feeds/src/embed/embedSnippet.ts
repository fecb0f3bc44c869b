import type { FeedSite } from '../model/FeedSite'

import { escapeXml } from '../xml/escapeXml'
import { plainLine } from '../text/plainLine'
import { organizationPageUrl } from './organizationPageUrl'

/** The attribute by which the script finds its place (packages/ui/islands/embed-events). */
export const EMBED_ATTRIBUTE = 'data-cancer-portal-events'

/** Path of the script that other sites load. */
export const EMBED_SCRIPT_PATH = '/embed/events.js'

/** Where the coming events of an organization are as a JSON feed. */
export const organizationFeedPath = ({ slug }: { slug: string }): string =>
  `/organizations/${encodeURIComponent(slug)}/events.json`

/**
 * The coming events of an organization, as HTML for its own site: a link, which the script puts a list before. Which page
 * somebody reads there is not told to the portal.
 */
export function embedSnippet(
  site: FeedSite,
  organization: { slug: string; name: string; kind?: string | null | undefined },
): string {
  const { siteUrl, siteName } = site
  const pageUrl = organizationPageUrl(site, organization)
  const feed = `${siteUrl}${organizationFeedPath(organization)}`
  const words = `${plainLine(organization.name)}のイベント（${siteName}）`
  return [
    `<div ${EMBED_ATTRIBUTE}="${escapeXml(feed)}">`,
    `  <a href="${escapeXml(pageUrl)}">${escapeXml(words)}</a>`,
    '</div>',
    `<script src="${escapeXml(`${siteUrl}${EMBED_SCRIPT_PATH}`)}" referrerpolicy="no-referrer" async></script>`,
    '',
  ].join('\n')
}
