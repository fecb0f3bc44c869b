import type { EventFacet, EventRange, Openness } from '@tokyo-cancer-portal/domain'
import type { Chosen } from '../finder/Choosable'

/** By what somebody chooses among the events that have their words. */
export interface EventQuestion {
  /** Topics and organizers are ids. */
  chosen: Chosen<EventFacet>
  range: EventRange
  open: Openness | null
}
