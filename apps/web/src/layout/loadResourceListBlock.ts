import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'
import type { BlockOf } from './LoadedBlock'

import { listResources } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'

/** The resources of a list: those chosen, or all of its topic. Rejects with CmsUnavailableError. */
export async function loadResourceListBlock(
  block: BlockOf<'resourceList'>,
): Promise<ResourceRef[]> {
  if (block.resources.length > 0) return block.resources
  const found = await listResources(cms(), block.topic ? { topic: block.topic.id } : {})
  return found?.docs ?? []
}
