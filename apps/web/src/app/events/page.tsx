import { EventListView } from '../../events/EventListView'
import { loadEventList } from '../../events/loadEventList'
import { eventFeedLinks } from '../../events/eventFeedLinks'
import { eventListStructure } from '../../events/eventListStructure'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/events',
  load: loadEventList,
  describe: ({ period, filter, page: number }) => ({
    title: period === 'past' ? '終了したイベント' : 'イベント',
    description: '患者サロン、講演会、相談会など、都内の病院や団体が開く催しの一覧です。',
    noindex: period === 'past' || filter.format !== null || filter.area !== null || number > 1,
    feeds: period === 'past' ? [] : eventFeedLinks(filter),
  }),
  structure: eventListStructure,
  View: EventListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
