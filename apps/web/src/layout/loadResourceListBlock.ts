import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'
import type { BlockOf } from './LoadedBlock'

import { listAllResources } from '../resources/listAllResources'

/** The resources of a list: those chosen, or all of its topic and audience. Rejects with CmsUnavailableError. */
export async function loadResourceListBlock(
  block: BlockOf<'resourceList'>,
): Promise<ResourceRef[]> {
  if (block.resources.length > 0) return block.resources
  const { topic, audience } = block
  return listAllResources({
    ...(topic ? { topic: topic.id } : {}),
    ...(audience ? { audience } : {}),
  })
}
