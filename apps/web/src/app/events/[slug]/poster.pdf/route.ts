import { defineFeed } from '../../../../feeds/defineFeed'
import { loadPosterPdf } from '../../../../feeds/loadPosterPdf'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadPosterPdf)
