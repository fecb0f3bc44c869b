import { EventListView } from '../../events/EventListView'
import { loadEventList } from '../../events/loadEventList'
import { eventConditions } from '../../events/eventConditions'
import { eventFeedLinks } from '../../events/eventFeedLinks'
import { eventListPageTitle } from '../../events/eventListPageTitle'
import { eventListStructure } from '../../events/eventListStructure'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/events',
  load: loadEventList,
  describe: (data) => ({
    title: eventListPageTitle(data),
    description: '患者サロン、講演会、相談会など、都内の病院や団体が開く催しの一覧です。',
    noindex: data.period === 'past' || eventConditions(data.filter).length > 0 || data.page > 1,
    feeds: data.period === 'past' ? [] : eventFeedLinks(data.filter),
  }),
  structure: eventListStructure,
  asksForFeedback: true,
  View: EventListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
