import { nextAreas } from '@tokyo-cancer-portal/domain/places'
import {
  AREAS,
  EVENT_FACETS,
  EVENT_TIMES,
  isValueOf,
  labelIn,
  type Language,
  type NamedFacet,
  OPENNESS,
  rangeOfEventTime,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../api/languageOf'
import { namedRecords } from '../api/namedRecords'
import { candidateOf } from './candidateOf'
import { chooseEvents } from './chooseEvents'
import { countFacets } from '../finder/countFacets'
import type { EventCandidate } from './EventCandidate'
import { eventHits } from './eventHits'
import type { EventQuestion } from './EventQuestion'
import { eventSuggestions } from './eventSuggestions'
import { findEvents } from './findEvents'
import { labelledCounts } from './labelledCounts'
import { matchEvents } from './matchEvents'
import { FEW, nextBest } from './nextBest'
import { nextChange } from './nextChange'
import { readEventParameters } from './readEventParameters'

/**
 * What `GET /api/events/search` answers (`eventSearchEndpoint`).
 *
 * @throws APIError 400 for parameters that mean nothing
 */
export async function answerEventSearch(
  req: Pick<PayloadRequest, 'payload' | 'searchParams' | 'locale'>,
  now: Date,
) {
  const { payload } = req
  const parameters = readEventParameters(req.searchParams, now)
  const { typed, page, limit } = parameters
  const language = languageOf(req)
  const { candidates, question, choice, from, ...found } = await findEvents(
    payload,
    parameters,
    now,
  )
  const counts = countFacets(choice.passing, EVENT_FACETS, choice.chosen)
  const namesIn = async (facet: NamedFacet) =>
    namedRecords(payload, facet, [...counts[facet].keys(), ...(question.chosen[facet] ?? [])])
  const [topic, organizer] = await Promise.all([namesIn('topic'), namesIn('organizer')])
  const shown = choice.events.slice((page - 1) * limit, page * limit)
  const isThin = choice.events.length < FEW
  // What offers count among, and by what they become other ones.
  const all =
    isThin && typed !== ''
      ? (await matchEvents(payload, '', from)).answer.map(candidateOf)
      : candidates
  return {
    query: typed,
    total: choice.events.length,
    match: found.level,
    corrected: found.corrected,
    page,
    limit,
    hits: await eventHits(payload, shown, found.query, language),
    facets: {
      ...labelledCounts(counts, question.chosen, { topic, organizer }, language),
      ...timeCounts(candidates, question, now, language),
    },
    // Further ones for which one comes too late.
    closed: choice.closed,
    offers: nextBest({
      candidates,
      all,
      hasWords: typed !== '',
      question,
      now,
      areasNextTo: (area) => (isValueOf(AREAS, area) ? nextAreas(area) : []),
    }),
    suggestions: isThin && typed !== '' ? await eventSuggestions(payload, typed, from) : [],
    leftOut: found.query?.leftOut ?? [],
    isShortened: found.query?.isShortened ?? false,
    goodUntil: nextChange(all, now),
  }
}

/** How many there would be at each time, and with each openness. */
function timeCounts(
  candidates: readonly EventCandidate[],
  question: EventQuestion,
  now: Date,
  language: Language,
) {
  const count = (change: Partial<EventQuestion>): number =>
    chooseEvents(candidates, { ...question, ...change }, now).events.length
  return {
    when: EVENT_TIMES.map(({ value }) => ({
      value,
      label: labelIn(language, EVENT_TIMES, value),
      count: count({ range: rangeOfEventTime(value, now) }),
    })),
    open: OPENNESS.map(({ value }) => ({
      value,
      label: labelIn(language, OPENNESS, value),
      count: count({ open: value }),
    })),
  }
}
