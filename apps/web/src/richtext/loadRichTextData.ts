import type { Event, RichTextBlock, RichTextNode } from '@tokyo-cancer-portal/cms-client'
import type { RegisterNumbers } from '@tokyo-cancer-portal/domain'

import { listUpcomingEvents } from '../events/listUpcomingEvents'
import { blocksIn } from './blocksIn'
import { loadRegisterNumbers } from './loadRegisterNumbers'
import { numbersIn } from './numbersIn'

/** What a text shows beside its own words. */
export interface RichTextData {
  /** The events of each event list that stands in it. */
  events: ReadonlyMap<RichTextBlock, readonly Event[]>
  /** What its computed numbers are today; null where it has none. */
  numbers: RegisterNumbers | null
}

const DEFAULT_LIMIT = 3

/** Loads what the blocks and the computed numbers of a text show. Rejects with CmsUnavailableError. */
export async function loadRichTextData(nodes: readonly RichTextNode[]): Promise<RichTextData> {
  const lists = blocksIn(nodes).filter((block) => block.blockType === 'eventCards')
  const shown = numbersIn(nodes)
  const [numbers, ...entries] = await Promise.all([
    shown.length > 0 ? loadRegisterNumbers(shown) : null,
    ...lists.map(async (block): Promise<[RichTextBlock, readonly Event[]]> => {
      const topic = block.topic?.id
      const limit = block.limit ?? DEFAULT_LIMIT
      return [block, await listUpcomingEvents({ limit, ...(topic ? { topic } : {}) })]
    }),
  ])
  return { events: new Map(entries), numbers }
}
