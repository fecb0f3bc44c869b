import { defineFeed } from '../../../../feeds/defineFeed'
import { loadEventCalendar } from '../../../../feeds/loadEventCalendar'
import { movedCalendar } from '../../../../feeds/movedCalendar'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadEventCalendar, movedCalendar)
