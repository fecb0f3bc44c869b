import { getContentItem } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { documentLanguages } from '../languages/pageLanguages'
import { definePage } from '../page/definePage'
import { ContentItemView } from './ContentItemView'
import { contentStructure } from './contentStructure'
import { contentTexts } from './contentTexts'
import { loadContentItem } from './loadContentItem'

/** The page of a content item that has an address of its own, such as `/accessibility`. */
export function ownPathPage(slug: string) {
  return definePage({
    path: () => `/${slug}`,
    load: async () => {
      const item = await getContentItem(cms(), slug)
      return item && loadContentItem(item)
    },
    describe: ({ item }) => ({ title: item.title, description: item.summary }),
    languages: ({ item }) => documentLanguages('content-items', item.slug),
    structure: contentStructure,
    texts: contentTexts,
    asksForFeedback: true,
    View: ContentItemView,
    shared: true,
  })
}
