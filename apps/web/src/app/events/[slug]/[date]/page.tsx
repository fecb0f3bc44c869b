import { getEvent } from '@tokyo-cancer-portal/cms-client'
import { endOfLocalDay, hasEnded, isLocalDate } from '@tokyo-cancer-portal/domain'

import { cms } from '../../../../cms/cms'
import { requestTime } from '../../../../dates/requestTime'
import { loadOccurrence } from '../../../../events/occurrence/loadOccurrence'
import { occurrenceStructure } from '../../../../events/occurrence/occurrenceStructure'
import { OccurrenceView } from '../../../../events/occurrence/OccurrenceView'
import { eventPageTitle } from '../../../../events/eventPageTitle'
import { occurrenceCalendarPath } from '../../../../events/occurrenceCalendarPath'
import { occurrencePath } from '../../../../events/occurrencePath'
import { definePage } from '../../../../page/definePage'
import { contentLanguage } from '../../../../languages/contentLanguage'
import { everyLanguage } from '../../../../languages/pageLanguages'
import { translator } from '../../../../languages/translator'

const page = definePage({
  path: ({ slug, date }) => `/events/${slug}/${date}`,
  load: async ({ params: { slug = '', date = '' } }) => {
    const event = await getEvent(cms(), slug)
    return event && loadOccurrence(event, date)
  },
  // A date that was moved stands in calendars and messages of people who want to come.
  instead: async ({ slug = '', date }) =>
    isLocalDate(date) && (await getEvent(cms(), slug)) ? `/events/${slug}` : null,
  describe: (data) => ({
    title: eventPageTitle({
      ...data.event,
      occurrences: data.event.occurrences.filter(({ date }) => date === data.date).slice(0, 1),
    }),
    description: data.event.summary,
    canonical: occurrencePath(data.event, data.date),
    noindex: hasEnded(endOfLocalDay(data.date), requestTime()),
    feeds: [
      {
        type: 'text/calendar',
        href: occurrenceCalendarPath(data.event, data.date),
        title: translator('Events', contentLanguage())('datesOfDay'),
      },
    ],
  }),
  languages: everyLanguage,
  structure: occurrenceStructure,
  asksForFeedback: true,
  View: OccurrenceView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
