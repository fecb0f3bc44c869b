import type { Resource } from '@tokyo-cancer-portal/cms-client'
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
  // What is for everybody counts as well, but does not take the places of what is for them in particular.
  const isForThem = ({ audiences }: Resource) => audience !== null && audiences.includes(audience)
  const sorted = all.toSorted((a, b) => Number(isForThem(b)) - Number(isForThem(a)))
  return { ...block, resources: sorted.slice(0, MOST_SHOWN), total: all.length }
}
