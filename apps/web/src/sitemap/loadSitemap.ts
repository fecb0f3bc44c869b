import type { FeedDocument } from '../feeds/FeedDocument'

import { env } from '../env'
import { listSitemapEntries } from './listSitemapEntries'
import { sitemapXml } from './sitemapXml'

/** The sitemap. Rejects with CmsUnavailableError. */
export async function loadSitemap(): Promise<FeedDocument> {
  return {
    path: '/sitemap.xml',
    type: 'application/xml; charset=utf-8',
    body: sitemapXml(env().siteUrl, await listSitemapEntries()),
  }
}
