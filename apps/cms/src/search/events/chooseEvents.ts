import type { CandidateDate, EventCandidate } from './EventCandidate'
import type { EventQuestion } from './EventQuestion'
import {
  ANY_TIME,
  type EventFacet,
  type EventRange,
  eventState,
  type EventStateValue,
  isClosedState,
  passesOpenness,
  standingOccurrence,
} from '@tokyo-cancer-portal/domain'
import { UNKNOWN_FORMAT } from './candidateOf'
import type { Chosen } from '../finder/Choosable'
import { passes } from '../finder/passing'
import { soonestFirst } from './soonestFirst'

/** An event in a list, with the date that stands for it there. */
export interface ListedEvent {
  candidate: EventCandidate
  /** Null where no date is known. */
  date: CandidateDate | null
  /** Null for what is watched whenever one likes. */
  state: EventStateValue | null
}

export interface EventChoice {
  /** Soonest first; what has no date, and recordings, the latest first, at the end. */
  events: readonly ListedEvent[]
  /** How many more there are for which one comes too late. */
  closed: number
  /** All that pass time and openness, and the facets by which they are chosen: what facets are counted by. */
  passing: readonly EventCandidate[]
  chosen: Chosen<EventFacet>
}

/** What takes place; recordings are there for whoever chooses them. */
const LIVE = ['venue', 'online', 'hybrid', UNKNOWN_FORMAT]

/** The events that a question asks for, each once. */
export function chooseEvents(
  candidates: readonly EventCandidate[],
  { chosen: asked, range, open }: EventQuestion,
  now: Date,
): EventChoice {
  const chosen: Chosen<EventFacet> = { ...asked, format: asked.format ?? LIVE }
  const inRange = candidates.flatMap((candidate) => standing(candidate, range, now) ?? [])
  const passing = inRange.filter(({ state }) => state === null || passesOpenness(state, open))
  const matching = (listed: readonly ListedEvent[]) =>
    listed.filter(({ candidate }) => passes(candidate, chosen))
  return {
    events: matching(passing).toSorted(soonestFirst),
    closed: open === null ? matching(inRange.filter(isClosed)).length : 0,
    passing: passing.map(({ candidate }) => candidate),
    chosen,
  }
}

/** Recordings stand whatever the time, and what has no date yet where no time is chosen. */
function standing(candidate: EventCandidate, range: EventRange, now: Date): ListedEvent | null {
  const { timing, isRecording } = candidate
  if (isRecording) return { candidate, date: timing.occurrences.at(-1) ?? null, state: null }
  const found = standingOccurrence(timing, range, now)
  if (found) return { candidate, date: found.occurrence, state: found.state }
  const isAnyTime = range.from === ANY_TIME.from && range.to === ANY_TIME.to
  if (timing.occurrences.length > 0 || !isAnyTime) return null
  return { candidate, date: null, state: eventState(timing, now).value }
}

const isClosed = ({ state }: ListedEvent) => state !== null && isClosedState(state)
