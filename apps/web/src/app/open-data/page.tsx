import { loadOpenData } from '../../openData/loadOpenData'
import { openDataStructure } from '../../openData/openDataStructure'
import { OpenDataView } from '../../openData/OpenDataView'
import { definePage } from '../../page/definePage'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { everyLanguage } from '../../languages/pageLanguages'

const page = definePage({
  path: () => '/open-data',
  load: loadOpenData,
  describe: () => {
    const t = translator('OpenData', contentLanguage())
    return { title: t('title'), description: t('description') }
  },
  languages: everyLanguage,
  structure: openDataStructure,
  asksForFeedback: true,
  View: OpenDataView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
