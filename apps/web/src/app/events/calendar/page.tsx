import { CALENDAR_PATH } from '../../../events/calendar/calendarPath'
import { calendarStructure } from '../../../events/calendar/calendarStructure'
import { calendarTitle } from '../../../events/calendar/calendarTitle'
import { EventMonthView } from '../../../events/calendar/EventMonthView'
import { loadEventMonth } from '../../../events/calendar/loadEventMonth'
import { eventConditions } from '../../../events/eventConditions'
import { ANY_EVENT } from '../../../events/eventFilter'
import { eventFeedLinks } from '../../../events/eventFeedLinks'
import { definePage } from '../../../page/definePage'
import { contentLanguage } from '../../../languages/contentLanguage'
import { everyLanguage } from '../../../languages/pageLanguages'
import { translator } from '../../../languages/translator'

const page = definePage({
  path: () => CALENDAR_PATH,
  load: loadEventMonth,
  describe: (data) => ({
    title: calendarTitle(data),
    shareTitle: data.filter.q ? calendarTitle({ ...data, filter: ANY_EVENT }) : null,
    description: translator('Calendar', contentLanguage())('description'),
    noindex: !data.isCurrent || eventConditions(data.filter).length > 0,
    feeds: eventFeedLinks(data.filter, data.facets),
  }),
  languages: everyLanguage,
  structure: calendarStructure,
  asksForFeedback: true,
  View: EventMonthView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
