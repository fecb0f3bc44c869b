import { contentLanguage } from '../../languages/contentLanguage'
import { everyLanguage } from '../../languages/pageLanguages'
import { translator } from '../../languages/translator'
import { definePage } from '../../page/definePage'
import { loadSearch } from '../../search/loadSearch'
import { searchTitle } from '../../search/searchTitle'
import { SearchView } from '../../search/SearchView'
import { SEARCH_PATH } from '../../search/searchPath'

const page = definePage({
  path: () => SEARCH_PATH,
  load: loadSearch,
  // Results of one's own site are no page for other search engines.
  describe: (data) => ({
    title: searchTitle(data),
    shareTitle: translator('Search', contentLanguage())('title'),
    noindex: data.results !== null,
  }),
  languages: everyLanguage,
  View: SearchView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
