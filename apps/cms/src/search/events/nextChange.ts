import type { EventCandidate } from './EventCandidate'
import { addDays, eventStateChanges, toInstant, toLocalDate } from '@tokyo-cancer-portal/domain'

/**
 * The instant (ISO 8601) at which an answer about these events may be another one though nobody changed anything: an
 * application opens or closes, a date is over, or the day, by which 今週末 is counted.
 */
export function nextChange(candidates: readonly EventCandidate[], now: Date): string {
  const tomorrow = toInstant(addDays(toLocalDate(now), 1), '00:00')
  const present = now.toISOString()
  return candidates
    .filter(({ isRecording }) => !isRecording)
    .flatMap(({ timing }) => eventStateChanges(timing))
    .reduce((next, at) => (at > present && at < next ? at : next), tomorrow)
}
