import { endOfOccurrence } from '../events/endOfOccurrence'
import type { EventTiming } from '../events/eventTiming'
import { heldOccurrences } from '../events/heldOccurrences'
import { isCalledOff } from '../events/isCalledOff'
import type { EventFormat } from '../vocabulary/eventFormats'

/** For how many days after its end an organizer is asked for the recording of an event. */
export const RECORDING_ASKED_DAYS = 60

const RECORDED: readonly (EventFormat | null | undefined)[] = ['online', 'hybrid', 'archive']
const DAY_MS = 24 * 60 * 60 * 1000

type Event = EventTiming & {
  format?: EventFormat | null | undefined
  archiveVideo?: { url?: string | null | undefined } | null | undefined
}

/**
 * Whether visitors may expect a recording of an event that is not there: it was held online, its last date is over, not
 * longer than `RECORDING_ASKED_DAYS` ago, and no address of a video is known.
 */
export function lacksRecording(event: Event, now: Date): boolean {
  if (!RECORDED.includes(event.format) || event.archiveVideo?.url || isCalledOff(event))
    return false
  const last = Math.max(...heldOccurrences(event.occurrences).map(endOfOccurrence))
  return last < now.getTime() && now.getTime() - last <= RECORDING_ASKED_DAYS * DAY_MS
}
