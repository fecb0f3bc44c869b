import { defineFeed } from '../../../../../feeds/defineFeed'
import { loadOccurrenceCalendar } from '../../../../../feeds/loadOccurrenceCalendar'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadOccurrenceCalendar)
