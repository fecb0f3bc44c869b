import { nextAreas } from '@tokyo-cancer-portal/domain/places'
import {
  AREAS,
  EVENT_FACETS,
  EVENT_STATES,
  EVENT_TIMES,
  isValueOf,
  labelIn,
  type Language,
  type NamedFacet,
  OPENNESS,
  rangeOfEventTime,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload, PayloadRequest } from 'payload'
import { idsOfSlugs } from '../api/idsOfSlugs'
import { languageOf } from '../api/languageOf'
import { namedRecords } from '../api/namedRecords'
import { portalSearch } from '../api/portalSearch'
import { shownHit } from '../api/shownHit'
import { candidateOf } from './candidateOf'
import { chooseEvents, type ListedEvent } from './chooseEvents'
import { countFacets } from '../finder/countFacets'
import type { EventCandidate } from './EventCandidate'
import type { EventQuestion } from './EventQuestion'
import { eventSuggestions } from './eventSuggestions'
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
  const { typed, page, limit, ...asked } = readEventParameters(req.searchParams, now)
  const language = languageOf(req)
  const from = [asked.range.from ?? toLocalDate(now), toLocalDate(now)].toSorted()[0] ?? ''
  const [found, chosen] = await Promise.all([
    matchEvents(payload, typed, from),
    idsOfSlugs(payload, asked.chosen),
  ])
  const candidates = found.answer.map(candidateOf)
  const question = { ...asked, chosen }
  const choice = chooseEvents(candidates, question, now)
  const counts = countFacets(choice.passing, EVENT_FACETS, choice.chosen)
  const namesIn = async (facet: NamedFacet) =>
    namedRecords(payload, facet, [...counts[facet].keys(), ...(chosen[facet] ?? [])])
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
    hits: await hitsOf(payload, shown, found.query, language),
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

async function hitsOf(
  payload: Payload,
  listed: readonly ListedEvent[],
  query: SearchQuery | null,
  language: Language,
) {
  const engine = portalSearch(payload)
  const keys = listed.map(({ candidate }) => candidate.key)
  const hits = await engine.show(keys, query)
  const byId = new Map(listed.map((one) => [one.candidate.id, one]))
  return hits.map((hit) => {
    const { date = null, state = null } = byId.get(hit.id) ?? {}
    return {
      ...shownHit(hit, language),
      // The date that stands for it in this list, and how things stand for that date.
      occurrence: date && {
        date: date.date,
        startTime: date.startTime,
        endTime: date.endTime,
        startsAt: date.startsAt ?? null,
        status: date.status,
      },
      state: state && { value: state, label: labelIn(language, EVENT_STATES, state) },
    }
  })
}
