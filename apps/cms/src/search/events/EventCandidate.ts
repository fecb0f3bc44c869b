import type { EventFacet, EventTiming, OccurrenceTiming } from '@tokyo-cancer-portal/domain'
import type { EventDate } from '../records/eventDates'

/** One date, as it is stored and as instants. */
export type CandidateDate = EventDate & OccurrenceTiming

/** A published event, as far as the finder chooses by it. */
export interface EventCandidate {
  /** How the engine knows it, and the id of the document. */
  key: number
  id: string
  timing: Omit<EventTiming, 'occurrences'> & { occurrences: readonly CandidateDate[] }
  /** Whether it is watched, whenever one likes. */
  isRecording: boolean
  /** Of a recording: whether it is there already. */
  isWatchable: boolean
  /** What it has of each facet. */
  values: Readonly<Record<EventFacet, ReadonlySet<string>>>
}
