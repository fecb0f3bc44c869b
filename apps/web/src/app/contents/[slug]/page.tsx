import { getContentItem } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { contentStructure } from '../../../contents/contentStructure'
import { contentTexts } from '../../../contents/contentTexts'
import { ContentItemView } from '../../../contents/ContentItemView'
import { loadContentItem } from '../../../contents/loadContentItem'
import { documentLanguages } from '../../../languages/pageLanguages'
import { OWN_PATHS } from '../../../links/contentPath'
import { definePage } from '../../../page/definePage'

const page = definePage({
  path: ({ slug }) => `/contents/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const item = OWN_PATHS.includes(slug) ? null : await getContentItem(cms(), slug)
    return item && loadContentItem(item)
  },
  describe: ({ item }) => ({
    title: item.title,
    description: item.summary,
    kind: 'article',
  }),
  languages: ({ item }) => documentLanguages('content-items', item.slug),
  structure: contentStructure,
  texts: contentTexts,
  asksForFeedback: true,
  View: ContentItemView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
