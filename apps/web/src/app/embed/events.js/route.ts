import { defineFeed } from '../../../feeds/defineFeed'
import { loadEmbedScript } from '../../../feeds/loadEmbedScript'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadEmbedScript)
