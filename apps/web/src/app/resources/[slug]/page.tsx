import { getResource } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { definePage } from '../../../page/definePage'
import { loadResource } from '../../../resources/loadResource'
import { resourceStructure } from '../../../resources/resourceStructure'
import { resourceTexts } from '../../../resources/resourceTexts'
import { ResourceView } from '../../../resources/ResourceView'
import { contentLanguage } from '../../../languages/contentLanguage'
import { translator } from '../../../languages/translator'
import { everyLanguage } from '../../../languages/pageLanguages'

const page = definePage({
  path: ({ slug }) => `/resources/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const resource = await getResource(cms(), slug)
    return resource && loadResource(resource)
  },
  describe: ({ resource }) => ({
    // A page of the portal may be called as what it tells of.
    title: translator('Resources', contentLanguage())('titleOf', { title: resource.title }),
    description: resource.summary,
    kind: 'article',
  }),
  // The facts are said in every language; title and texts are as they were written.
  languages: everyLanguage,
  structure: resourceStructure,
  texts: resourceTexts,
  asksForFeedback: true,
  View: ResourceView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
