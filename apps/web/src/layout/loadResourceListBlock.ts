import type { BlockOf, LoadedBlockOf } from './LoadedBlock'

import { listAllResources } from '../resources/listAllResources'

/** More than these are for the library, which can be narrowed. */
const MOST_SHOWN = 6

/**
 * A list with its resources: those chosen, or the first of its topic and audience and how many there are. Rejects with
 * CmsUnavailableError.
 */
export async function loadResourceListBlock(
  block: BlockOf<'resourceList'>,
): Promise<LoadedBlockOf<'resourceList'>> {
  const { topic, audience } = block
  if (block.resources.length > 0) return { ...block, total: block.resources.length }
  const all = await listAllResources({
    ...(topic ? { topic: topic.id } : {}),
    ...(audience ? { audience } : {}),
  })
  return { ...block, resources: all.slice(0, MOST_SHOWN), total: all.length }
}
