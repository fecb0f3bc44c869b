import { CALENDAR_PATH } from '../../../events/calendar/calendarPath'
import { calendarStructure } from '../../../events/calendar/calendarStructure'
import { calendarTitle } from '../../../events/calendar/calendarTitle'
import { EventMonthView } from '../../../events/calendar/EventMonthView'
import { loadEventMonth } from '../../../events/calendar/loadEventMonth'
import { eventConditions } from '../../../events/eventConditions'
import { eventFeedLinks } from '../../../events/eventFeedLinks'
import { definePage } from '../../../page/definePage'

const page = definePage({
  path: () => CALENDAR_PATH,
  load: loadEventMonth,
  describe: (data) => ({
    title: calendarTitle(data),
    description:
      '患者サロン、講演会、相談会など、都内の病院や団体が開く催しの、月ごとのカレンダーです。',
    noindex: !data.isCurrent || eventConditions(data.filter).length > 0,
    feeds: eventFeedLinks(data.filter),
  }),
  structure: calendarStructure,
  asksForFeedback: true,
  View: EventMonthView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
