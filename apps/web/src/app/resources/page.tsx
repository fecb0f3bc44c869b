import { definePage } from '../../page/definePage'
import { loadResourceList } from '../../resources/loadResourceList'
import { resourceListCrumbs } from '../../resources/resourceCrumbs'
import { resourceListTitle } from '../../resources/resourceListTitle'
import { ResourceListView } from '../../resources/ResourceListView'
import { crumbStructure } from '../../structuredData/crumbStructure'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { everyLanguage } from '../../languages/pageLanguages'

const page = definePage({
  path: () => '/resources',
  load: loadResourceList,
  describe: (data) => ({
    title: resourceListTitle(data),
    description: translator('Resources', contentLanguage())('description'),
    noindex: data.facets.some(({ value }) => value !== null) || data.page > 1,
  }),
  languages: everyLanguage,
  structure: async () => crumbStructure(resourceListCrumbs()),
  asksForFeedback: true,
  View: ResourceListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
