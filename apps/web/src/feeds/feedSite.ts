import type { FeedSite } from '@tokyo-cancer-portal/event-feeds'

import { env } from '../env'
import { loadFrame } from '../frame/loadFrame'

/** The site as the feeds name it. */
export async function feedSite(): Promise<FeedSite> {
  const { siteName } = await loadFrame()
  return { siteUrl: env().siteUrl, siteName }
}
