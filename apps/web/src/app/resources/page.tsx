import { definePage } from '../../page/definePage'
import { loadResourceList } from '../../resources/loadResourceList'
import { RESOURCE_LIST_CRUMBS } from '../../resources/resourceCrumbs'
import { ResourceListView } from '../../resources/ResourceListView'
import { crumbStructure } from '../../structuredData/crumbStructure'

const page = definePage({
  path: () => '/resources',
  load: loadResourceList,
  describe: ({ type, audience, page: number }) => ({
    title: '資料',
    description: '冊子、動画、調査報告書、役に立つ外部サイトを探せます。',
    noindex: type !== null || audience !== null || number > 1,
  }),
  structure: async () => crumbStructure(RESOURCE_LIST_CRUMBS),
  View: ResourceListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
