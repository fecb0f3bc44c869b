import type { BlockOf, LoadedBlockOf } from './LoadedBlock'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'

/**
 * A list with its pages: those chosen, or all that match its topic, audience and situation. Rejects with
 * CmsUnavailableError.
 */
export async function loadContentList(
  block: BlockOf<'contentList'>,
): Promise<LoadedBlockOf<'contentList'>> {
  if (block.items.length > 0) return { ...block, isAutomatic: false, foundNothing: false }
  const { topic, audience, situation } = block
  const found = await listContentItems(cms(), {
    kind: 'page',
    placement: 'page',
    ...(topic ? { topic: topic.id } : {}),
    ...(audience ? { audience } : {}),
    ...(situation ? { situation } : {}),
  })
  const items = found?.docs ?? []
  return { ...block, items, isAutomatic: true, foundNothing: items.length === 0 }
}
