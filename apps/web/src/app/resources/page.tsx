import { definePage } from '../../page/definePage'
import { loadResourceList } from '../../resources/loadResourceList'
import { ResourceListView } from '../../resources/ResourceListView'

const page = definePage({
  path: () => '/resources',
  load: loadResourceList,
  describe: ({ type, audience, page: number }) => ({
    title: '資料',
    description: '冊子、動画、調査報告書、役に立つ外部サイトを探せます。',
    noindex: type !== null || audience !== null || number > 1,
  }),
  View: ResourceListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
