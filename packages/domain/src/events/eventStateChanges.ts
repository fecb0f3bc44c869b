import { announcedOccurrences } from './announcedOccurrences'
import { applicationOf } from './applicationOf'
import { CLOSING_SOON_DAYS } from './applicationState'
import { endOfOccurrence } from './endOfOccurrence'
import type { ApplicationTiming, EventTiming, OccurrenceTiming } from './eventTiming'
import { addDays } from '../time/addDays'
import { isLocalDate } from '../time/isLocalDate'
import { toInstant } from '../time/toInstant'
import { toLocalDate } from '../time/toLocalDate'

/**
 * Every instant at which time changes the state of an event or of one of its dates: the application opens, is near its
 * end, ends; a date begins, is over. Between two neighbours every state stays what it is. Sorted, ISO 8601 in UTC.
 */
export function eventStateChanges(event: EventTiming): string[] {
  const occurrences = announcedOccurrences(event)
  const changes = [
    ...applicationChanges(event.application),
    ...occurrences.flatMap((occurrence) => [
      ...applicationChanges(applicationOf(event.application, occurrence)),
      ...timeChanges(occurrence),
    ]),
  ]
  return [...new Set(changes)].toSorted((a, b) => a - b).map((at) => new Date(at).toISOString())
}

function timeChanges({ startsAt, endsAt }: OccurrenceTiming): number[] {
  if (!startsAt) return []
  // What ends at an instant is over after it.
  return [Date.parse(startsAt), endOfOccurrence({ startsAt, endsAt }) + 1]
}

function applicationChanges(application: ApplicationTiming | null | undefined): number[] {
  const { opensOn, deadlineAt } = application ?? {}
  return [
    ...(isLocalDate(opensOn) ? [startOf(opensOn)] : []),
    ...(deadlineAt
      ? [startOf(addDays(toLocalDate(deadlineAt), -CLOSING_SOON_DAYS)), Date.parse(deadlineAt) + 1]
      : []),
  ]
}

const startOf = (date: string) => Date.parse(toInstant(date, '00:00'))
