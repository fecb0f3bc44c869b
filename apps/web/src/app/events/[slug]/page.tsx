import { getEvent } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { eventCalendarPath } from '../../../events/eventCalendarPath'
import { eventPageTitle } from '../../../events/eventPageTitle'
import { eventStructure } from '../../../events/eventStructure'
import { eventTexts } from '../../../events/eventTexts'
import { EventView } from '../../../events/EventView'
import { loadEvent } from '../../../events/loadEvent'
import { definePage } from '../../../page/definePage'
import { contentLanguage } from '../../../languages/contentLanguage'
import { everyLanguage } from '../../../languages/pageLanguages'
import { translator } from '../../../languages/translator'

const page = definePage({
  path: ({ slug }) => `/events/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const event = await getEvent(cms(), slug)
    return event && loadEvent(event)
  },
  describe: ({ event }) => ({
    title: eventPageTitle(event),
    description: event.summary,
    kind: 'article',
    feeds: [
      {
        type: 'text/calendar',
        href: eventCalendarPath(event),
        title: translator('Events', contentLanguage())('datesOfEvent'),
      },
    ],
  }),
  // The facts are said in every language; what the organizer wrote is as it is.
  languages: everyLanguage,
  structure: eventStructure,
  texts: eventTexts,
  asksForFeedback: true,
  View: EventView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
