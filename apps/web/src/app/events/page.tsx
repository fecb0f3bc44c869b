import { EventListView } from '../../events/EventListView'
import { loadEventList } from '../../events/loadEventList'
import { eventConditions } from '../../events/eventConditions'
import { ANY_EVENT } from '../../events/eventFilter'
import { eventFeedLinks } from '../../events/eventFeedLinks'
import { eventListPageTitle } from '../../events/eventListPageTitle'
import { eventListStructure } from '../../events/eventListStructure'
import { definePage } from '../../page/definePage'
import { contentLanguage } from '../../languages/contentLanguage'
import { everyLanguage } from '../../languages/pageLanguages'
import { translator } from '../../languages/translator'

const page = definePage({
  path: () => '/events',
  load: loadEventList,
  describe: (data) => ({
    title: eventListPageTitle(data),
    shareTitle: data.filter.q ? eventListPageTitle({ ...data, filter: ANY_EVENT }) : null,
    description: translator('Events', contentLanguage())('description'),
    noindex: data.period === 'past' || eventConditions(data.filter).length > 0 || data.page > 1,
    feeds: data.period === 'past' ? [] : eventFeedLinks(data.filter, data.answer?.facets),
  }),
  languages: everyLanguage,
  structure: eventListStructure,
  asksForFeedback: true,
  View: EventListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
