import type { LayoutBlock } from '@tokyo-cancer-portal/cms-client'
import type { LoadedBlock } from './LoadedBlock'

import { loadRichTextData } from '../richtext/loadRichTextData'
import { loadBanners } from './loadBanners'
import { loadContentList } from './loadContentList'
import { loadNewsBlock } from './loadNewsBlock'
import { loadResourceListBlock } from './loadResourceListBlock'
import { loadUpcomingEventsBlock } from './loadUpcomingEventsBlock'

/** Loads what the blocks of a layout show, in their order. Rejects with CmsUnavailableError. */
export async function loadLayout(blocks: readonly LayoutBlock[]): Promise<LoadedBlock[]> {
  return Promise.all(blocks.map(loadBlock))
}

async function loadBlock(block: LayoutBlock): Promise<LoadedBlock> {
  switch (block.blockType) {
    case 'hero':
    case 'linkCards':
      return block
    case 'banners':
      return { ...block, items: await loadBanners(block.items) }
    case 'upcomingEvents':
      return { ...block, events: await loadUpcomingEventsBlock(block) }
    case 'news':
      return { ...block, items: await loadNewsBlock(block) }
    case 'contentList':
      return { ...block, items: await loadContentList(block) }
    case 'resourceList':
      return { ...block, resources: await loadResourceListBlock(block) }
    case 'richText':
      return { ...block, data: await loadRichTextData(block.body) }
  }
}
