import type { Event, RichTextBlock, RichTextNode } from '@tokyo-cancer-portal/cms-client'

import { listUpcomingEvents } from '../events/listUpcomingEvents'
import { blocksIn } from './blocksIn'

/** The events of each event list that stands in a text. */
export type RichTextData = ReadonlyMap<RichTextBlock, readonly Event[]>

const DEFAULT_LIMIT = 3

/** Loads what the blocks of a text show. Rejects with CmsUnavailableError. */
export async function loadRichTextData(nodes: readonly RichTextNode[]): Promise<RichTextData> {
  const lists = blocksIn(nodes).filter((block) => block.blockType === 'eventCards')
  const entries = await Promise.all(
    lists.map(async (block): Promise<[RichTextBlock, readonly Event[]]> => {
      const topic = block.topic?.id
      const limit = block.limit ?? DEFAULT_LIMIT
      return [block, await listUpcomingEvents({ limit, ...(topic ? { topic } : {}) })]
    }),
  )
  return new Map(entries)
}
