import type { DatedOccurrence } from './datedOccurrences'

/** What identifies an occurrence for ever: a date that is corrected stays the same occurrence. */
export function occurrenceKey(
  { id: eventId }: { id: string },
  { id, date, startTime }: Pick<DatedOccurrence, 'id' | 'date' | 'startTime'>,
): string {
  return `${eventId}-${id ?? `${date}-${(startTime ?? 'day').replace(':', '')}`}`
}
