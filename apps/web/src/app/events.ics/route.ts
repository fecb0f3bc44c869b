import { defineFeed } from '../../feeds/defineFeed'
import { loadEventsCalendar } from '../../feeds/loadEventsCalendar'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadEventsCalendar)
