import { getResource } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { definePage } from '../../../page/definePage'
import { loadResource } from '../../../resources/loadResource'
import { ResourceView } from '../../../resources/ResourceView'

const page = definePage({
  path: ({ slug }) => `/resources/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const resource = await getResource(cms(), slug)
    return resource && loadResource(resource)
  },
  // A page about a resource may have the same name; titles tell them apart.
  describe: ({ resource }) => ({
    title: `${resource.title} - 資料`,
    description: resource.summary,
  }),
  View: ResourceView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
