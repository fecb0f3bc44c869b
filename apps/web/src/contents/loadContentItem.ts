import type { ContentItem } from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { loadRichTextData } from '../richtext/loadRichTextData'

export interface ContentItemData {
  item: ContentItem
  /** The pages below this one. */
  children: readonly ContentItem[]
  richText: RichTextData
}

/** What the page of a content item shows beside the item. Rejects with CmsUnavailableError. */
export async function loadContentItem(item: ContentItem): Promise<ContentItemData> {
  const [children, richText] = await Promise.all([
    listContentItems(cms(), { parent: item.id, kind: 'page', placement: 'page' }),
    loadRichTextData(item.body),
  ])
  return { item, children: children?.docs ?? [], richText }
}
