import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { CALENDAR_PATH } from '../../../events/calendar/calendarPath'
import { calendarStructure } from '../../../events/calendar/calendarStructure'
import { EventMonthView } from '../../../events/calendar/EventMonthView'
import { loadEventMonth } from '../../../events/calendar/loadEventMonth'
import { eventFeedLinks } from '../../../events/eventFeedLinks'
import { definePage } from '../../../page/definePage'

const page = definePage({
  path: () => CALENDAR_PATH,
  load: loadEventMonth,
  describe: ({ month, isCurrent, filter }) => ({
    title: `イベントカレンダー ${formatDate(month)}`,
    description:
      '患者サロン、講演会、相談会など、都内の病院や団体が開く催しの、月ごとのカレンダーです。',
    noindex: !isCurrent || filter.format !== null || filter.area !== null,
    feeds: eventFeedLinks(filter),
  }),
  structure: calendarStructure,
  View: EventMonthView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
