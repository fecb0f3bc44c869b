import { defineFeed } from '../../../../feeds/defineFeed'
import { loadQrCode } from '../../../../feeds/loadQrCode'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadQrCode('svg'))
