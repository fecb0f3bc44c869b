import { defineFeed } from '../../../feeds/defineFeed'
import { loadNewsFeed } from '../../../feeds/loadNewsFeed'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadNewsFeed)
