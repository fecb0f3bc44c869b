import type { Event, EventSearchAnswer, Occurrence } from '@tokyo-cancer-portal/cms-client'
import type { EventRange } from '@tokyo-cancer-portal/domain'
import type { EventFilter } from '../eventFilter'

import { listEventsById, searchEvents } from '@tokyo-cancer-portal/cms-client'
import { standingOccurrence } from '@tokyo-cancer-portal/domain'

import { cms } from '../../cms/cms'
import { requestTime } from '../../dates/requestTime'
import { isFewConditions } from '../isEventQuestion'
import { noteChange } from './noteChange'
import { rangeOfFilter } from './rangeOfFilter'

/** An event in a list, with the date that stands for it there; null where none is known. */
export interface ListedEvent {
  event: Event
  occurrence: Occurrence | null
}

export interface FoundEvents {
  answer: EventSearchAnswer
  events: readonly ListedEvent[]
}

export interface FindEventsOptions {
  page: number
  limit: number
  /** Instead of the days of the filter. */
  range?: EventRange
}

/** One page of the events that a filter finds at the moment. Rejects with CmsUnavailableError. */
export async function findEvents(
  filter: EventFilter,
  { page, limit, range: given }: FindEventsOptions,
): Promise<FoundEvents> {
  const now = requestTime()
  const { when, from: _from, to: _to, ...others } = filter
  const range = given ?? rangeOfFilter(filter, now)
  const parameters = Object.fromEntries(
    Object.entries(others).filter((entry): entry is [string, string] => entry[1] !== null),
  )
  // Of each choice by openness there may be one.
  const names = Object.keys(filter).filter(
    (name) => filter[name as keyof EventFilter] !== null && name !== 'open',
  )
  const question = { parameters, ...range, time: when, page, limit }
  const kept = { isKept: isFewConditions(names) }
  const answer = await searchEvents(cms(), question, kept)
  noteChange(answer.goodUntil, now)
  const ids = answer.hits.map(({ id }) => id)
  const events = await listEventsById(cms(), ids, kept)
  return { answer, events: events.flatMap((event) => listed(event, range, now)) }
}

/** While the CMS is away the answer may be one of an earlier day: what is over since is left out. */
function listed(event: Event, range: EventRange, now: Date): ListedEvent[] {
  const occurrence = standingOccurrence(event, range, now)?.occurrence ?? null
  const isTimeless = event.format === 'archive' || event.occurrences.length === 0
  return occurrence || isTimeless ? [{ event, occurrence }] : []
}
