import { defineFeed } from '../../../../feeds/defineFeed'
import { loadEventCalendar } from '../../../../feeds/loadEventCalendar'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadEventCalendar)
