import { defineFeed } from '../../feeds/defineFeed'
import { loadSitemap } from '../../sitemap/loadSitemap'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadSitemap)
