import type { ContentItem, ContentItemRef } from '@tokyo-cancer-portal/cms-client'
import type { Guide } from '@tokyo-cancer-portal/domain'
import type { RichTextData } from '../richtext/loadRichTextData'
import type { Section } from '../richtext/sectionsOf'

import { loadRichTextData } from '../richtext/loadRichTextData'
import { sectionsOf } from '../richtext/sectionsOf'
import { loadGuide } from './loadGuide'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The anchor of the materials below the text of a page. */
export const RESOURCES_ANCHOR = 'resources'

export interface ContentItemData {
  item: ContentItem
  /** The guide that the page belongs to; null where it stands alone. */
  guide: Guide<ContentItemRef> | null
  /** The parts of the page. */
  sections: readonly Section[]
  richText: RichTextData
}

/** What the page of a content item shows beside the item. Rejects with CmsUnavailableError. */
export async function loadContentItem(item: ContentItem): Promise<ContentItemData> {
  const [guide, richText] = await Promise.all([loadGuide(item), loadRichTextData(item.body)])
  const materials =
    item.resources.length > 0
      ? [{ id: RESOURCES_ANCHOR, title: translator('Page', contentLanguage())('resources') }]
      : []
  return { item, guide, sections: [...sectionsOf(item.body), ...materials], richText }
}
