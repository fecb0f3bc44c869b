import { getResource } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { definePage } from '../../../page/definePage'
import { loadResource } from '../../../resources/loadResource'
import { resourceTexts } from '../../../resources/resourceTexts'
import { ResourceView } from '../../../resources/ResourceView'

const page = definePage({
  path: ({ slug }) => `/resources/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const resource = await getResource(cms(), slug)
    return resource && loadResource(resource)
  },
  describe: ({ resource }) => ({ title: resource.title, description: resource.summary }),
  texts: resourceTexts,
  asksForFeedback: true,
  View: ResourceView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
