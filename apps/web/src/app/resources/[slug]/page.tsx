import { getResource } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { definePage } from '../../../page/definePage'
import { loadResource } from '../../../resources/loadResource'
import { resourceStructure } from '../../../resources/resourceStructure'
import { resourceTexts } from '../../../resources/resourceTexts'
import { ResourceView } from '../../../resources/ResourceView'

const page = definePage({
  path: ({ slug }) => `/resources/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const resource = await getResource(cms(), slug)
    return resource && loadResource(resource)
  },
  describe: ({ resource }) => ({
    // A page of the portal may be called as what it tells of.
    title: `${resource.title} | 資料`,
    description: resource.summary,
    kind: 'article',
  }),
  structure: resourceStructure,
  texts: resourceTexts,
  asksForFeedback: true,
  View: ResourceView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
