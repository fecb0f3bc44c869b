import { definePage } from '../../page/definePage'
import { loadResourceList } from '../../resources/loadResourceList'
import { RESOURCE_LIST_CRUMBS } from '../../resources/resourceCrumbs'
import { resourceListTitle } from '../../resources/resourceListTitle'
import { ResourceListView } from '../../resources/ResourceListView'
import { crumbStructure } from '../../structuredData/crumbStructure'

const page = definePage({
  path: () => '/resources',
  load: loadResourceList,
  describe: (data) => ({
    title: resourceListTitle(data),
    description: '冊子、動画、調査報告書、役に立つ外部サイトを探せます。',
    noindex: data.facets.some(({ value }) => value !== null) || data.page > 1,
  }),
  structure: async () => crumbStructure(RESOURCE_LIST_CRUMBS),
  asksForFeedback: true,
  View: ResourceListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
