import { nextAreas } from '@tokyo-cancer-portal/domain/places'
import {
  AREAS,
  EVENT_FACETS,
  EVENT_STATES,
  EVENT_TIMES,
  type EventFacet,
  isValueOf,
  labelIn,
  type Language,
  OPENNESS,
  rangeOfEventTime,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload, PayloadRequest } from 'payload'
import { idsOfSlugs } from '../api/idsOfSlugs'
import { languageOf } from '../api/languageOf'
import { type NamedRecord, namedRecords } from '../api/namedRecords'
import { portalSearch } from '../api/portalSearch'
import { shownHit } from '../api/shownHit'
import { suggestions } from '../api/suggestions'
import { currentSettings } from '../settings/currentSettings'
import { candidateOf } from './candidateOf'
import { chooseEvents, type ListedEvent } from './chooseEvents'
import type { Chosen } from '../finder/Choosable'
import { countFacets } from '../finder/countFacets'
import type { EventCandidate } from './EventCandidate'
import type { EventQuestion } from './EventQuestion'
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
  const [topic, organizer] = await Promise.all([
    namedRecords(payload, 'topic'),
    namedRecords(payload, 'organizer'),
  ])
  const from = [asked.range.from ?? toLocalDate(now), toLocalDate(now)].toSorted()[0] ?? ''
  const found = await matchEvents(payload, typed, from)
  const candidates = found.answer.map(candidateOf)
  const question = { ...asked, chosen: idsOf(asked.chosen, { topic, organizer }) }
  const choice = chooseEvents(candidates, question, now)
  const shown = choice.events.slice((page - 1) * limit, page * limit)
  const isThin = choice.events.length < FEW
  const all = isThin && typed !== '' ? (await matchEvents(payload, '', from)).answer : null
  return {
    query: typed,
    total: choice.events.length,
    match: found.level,
    corrected: found.corrected,
    page,
    limit,
    hits: await hitsOf(payload, shown, found.query, language),
    facets: {
      ...labelledCounts(
        countFacets(choice.passing, EVENT_FACETS, choice.chosen),
        question.chosen,
        { topic, organizer },
        language,
      ),
      ...timeCounts(candidates, question, now, language),
    },
    // Further ones for which one comes too late.
    closed: choice.closed,
    offers: nextBest({
      candidates,
      all: all?.map(candidateOf) ?? candidates,
      hasWords: typed !== '',
      question,
      now,
      areasNextTo: (area) => (isValueOf(AREAS, area) ? nextAreas(area) : []),
    }),
    suggestions: isThin && typed !== '' ? await suggestionsThatFind(payload, typed, from) : [],
    leftOut: found.query?.leftOut ?? [],
    isShortened: found.query?.isShortened ?? false,
    goodUntil: nextChange(candidates, now),
  }
}

/** Names of addresses as ids. A name that nobody has leaves nothing. */
function idsOf(
  chosen: Partial<Record<EventFacet, string[]>>,
  named: Readonly<Record<'topic' | 'organizer', readonly NamedRecord[]>>,
): Chosen<EventFacet> {
  const ids = (['topic', 'organizer'] as const).flatMap((facet) => {
    const slugs = chosen[facet]
    return slugs ? [[facet, idsOfSlugs(slugs, named[facet])] as const] : []
  })
  return { ...chosen, ...Object.fromEntries(ids) }
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

/** もしかして, as far as there is an event about it. */
async function suggestionsThatFind(payload: Payload, typed: string, from: string) {
  const found: string[] = []
  for (const word of await suggestions(payload, typed, await currentSettings(payload))) {
    const { answer, level } = await matchEvents(payload, word, from)
    if (level === 'all' && answer.length > 0) found.push(word)
  }
  return found
}
