import type { LayoutBlock } from '@tokyo-cancer-portal/cms-client'
import type { LoadedBlock } from './LoadedBlock'

import { loadRichTextData } from '../richtext/loadRichTextData'
import { loadBanners } from './loadBanners'
import { loadContentList } from './loadContentList'
import { loadNewsBlock } from './loadNewsBlock'
import { loadResourceListBlock } from './loadResourceListBlock'
import { loadUpcomingEventsBlock } from './loadUpcomingEventsBlock'
import { withoutRepeats } from './withoutRepeats'

/** Loads what the blocks of a layout show, in their order. Rejects with CmsUnavailableError. */
export async function loadLayout(blocks: readonly LayoutBlock[]): Promise<LoadedBlock[]> {
  return withoutRepeats(await Promise.all(blocks.map(loadBlock)))
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
      return loadContentList(block)
    case 'resourceList':
      return loadResourceListBlock(block)
    case 'richText':
      return { ...block, data: await loadRichTextData(block.body) }
  }
}
