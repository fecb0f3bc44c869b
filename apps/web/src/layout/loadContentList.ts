import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'
import type { BlockOf } from './LoadedBlock'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'

/** The pages of a list: those chosen, or all of a topic and audience. Rejects with CmsUnavailableError. */
export async function loadContentList(block: BlockOf<'contentList'>): Promise<ContentItemRef[]> {
  if (block.items.length > 0) return block.items
  const { topic, audience } = block
  const found = await listContentItems(cms(), {
    kind: 'page',
    placement: 'page',
    ...(topic ? { topic: topic.id } : {}),
    ...(audience ? { audience } : {}),
  })
  return found?.docs ?? []
}
