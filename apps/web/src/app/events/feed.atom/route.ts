import { defineFeed } from '../../../feeds/defineFeed'
import { loadEventsFeed } from '../../../feeds/loadEventsFeed'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadEventsFeed)
