import { getEvent } from '@tokyo-cancer-portal/cms-client'
import { endOfLocalDay, hasEnded } from '@tokyo-cancer-portal/domain'

import { cms } from '../../../../cms/cms'
import { requestTime } from '../../../../dates/requestTime'
import { loadOccurrence } from '../../../../events/occurrence/loadOccurrence'
import { occurrenceStructure } from '../../../../events/occurrence/occurrenceStructure'
import { occurrenceTitle } from '../../../../events/occurrence/occurrenceTitle'
import { OccurrenceView } from '../../../../events/occurrence/OccurrenceView'
import { occurrenceCalendarPath } from '../../../../events/occurrenceCalendarPath'
import { occurrencePath } from '../../../../events/occurrencePath'
import { definePage } from '../../../../page/definePage'

const page = definePage({
  path: ({ slug, date }) => `/events/${slug}/${date}`,
  load: async ({ params: { slug = '', date = '' } }) => {
    const event = await getEvent(cms(), slug)
    return event && loadOccurrence(event, date)
  },
  describe: (data) => ({
    title: `${data.event.title} ${occurrenceTitle(data)}`,
    description: data.event.summary,
    canonical: occurrencePath(data.event, data.date),
    noindex: hasEnded(endOfLocalDay(data.date), requestTime()),
    feeds: [
      {
        type: 'text/calendar',
        href: occurrenceCalendarPath(data.event, data.date),
        title: 'この日の日程',
      },
    ],
  }),
  structure: occurrenceStructure,
  View: OccurrenceView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
