import type { EventCandidate } from './EventCandidate'
import type { EventQuestion } from './EventQuestion'
import { ANY_TIME, EVENT_FACETS, type EventFacet } from '@tokyo-cancer-portal/domain'
import { chooseEvents } from './chooseEvents'

/** Fewer results than that leave somebody without a way on. */
export const FEW = 3

/** An area to look in next, and why: it touches the one that was chosen, or ships and planes of that arrive there. */
export interface NearArea {
  area: string
  reason: 'border' | 'gateway'
}

/** Something that can be done about a list in which there is next to nothing, and how much it leads to. */
export type EventOffer =
  /** The same at another time: the first date is told. */
  | { kind: 'any-time'; date: string; count: number }
  /** The same in an area beside the one that was chosen; `isAnyTime`: not in these days, but at another time. */
  | ({ kind: 'area'; count: number; isAnyTime: boolean } & NearArea)
  /** Taking part from anywhere. */
  | { kind: 'online'; count: number; isAnyTime: boolean }
  /** One condition less. */
  | { kind: 'without'; condition: EventFacet | 'q' | 'open'; count: number }
  /** Recordings about the same. */
  | { kind: 'recordings'; count: number }

export interface NextBestOptions {
  /** Those that have the words, and all there are. */
  candidates: readonly EventCandidate[]
  all: readonly EventCandidate[]
  /** Whether there are words. */
  hasWords: boolean
  question: EventQuestion
  now: Date
  /** Where to look next to an area. */
  areasNextTo?: (area: string) => readonly NearArea[]
}

/** What a recording is about; where one would go, and what it costs, says nothing of it. */
const SUBJECT = ['audience', 'topic', 'cancer', 'kind', 'organizer', 'accessibility'] as const
const ONLINE = ['online', 'hybrid']

/**
 * What to offer where a question finds less than a few events, the likeliest first; nothing where it finds enough.
 * Only what leads to more than there is, with the exact number that the list behind it has.
 */
export function nextBest(options: NextBestOptions): EventOffer[] {
  const { candidates, all, hasWords, question, now, areasNextTo = () => [] } = options
  const { chosen } = question
  const choose = (change: Partial<EventQuestion>, among = candidates) =>
    chooseEvents(among, { ...question, ...change }, now).events
  const here = choose({})
  if (here.length >= FEW) return []
  // Elsewhere, in these days; or, where there is nothing in them, at any time.
  const atAnyTime = (elsewhere: EventQuestion['chosen']) => {
    const { length: count } = choose({ chosen: elsewhere })
    if (count > 0) return { count, isAnyTime: false }
    return { count: choose({ chosen: elsewhere, range: ANY_TIME }).length, isAnyTime: true }
  }
  const offers: EventOffer[] = []
  const offer = (one: EventOffer, least = here.length) => {
    if (one.count > least) offers.push(one)
  }

  if (question.range.from !== null || question.range.to !== null) {
    const known = new Set(here.map(({ candidate }) => candidate.key))
    const anyTime = choose({ range: ANY_TIME })
    const next = anyTime.find(({ candidate, date }) => date && !known.has(candidate.key))
    if (next?.date) offer({ kind: 'any-time', date: next.date.date, count: anyTime.length })
  }
  for (const { area, reason } of (chosen.area ?? []).flatMap(areasNextTo)) {
    if (chosen.area?.includes(area) || offers.some((one) => 'area' in one && one.area === area)) {
      continue
    }
    offer({ kind: 'area', area, reason, ...atAnyTime({ ...chosen, area: [area] }) }, 0)
  }
  if (chosen.area || chosen.format?.includes('venue')) {
    const online = { ...without(chosen, ['area']), format: ONLINE }
    offer({ kind: 'online', ...atAnyTime(online) }, 0)
  }
  for (const facet of EVENT_FACETS.filter((one) => chosen[one])) {
    const count = choose({ chosen: without(chosen, [facet]) }).length
    offer({ kind: 'without', condition: facet, count })
  }
  if (question.open === 'yes') {
    offer({ kind: 'without', condition: 'open', count: choose({ open: null }).length })
  }
  if (hasWords) offer({ kind: 'without', condition: 'q', count: choose({}, all).length })
  if (!chosen.format?.includes('archive')) {
    const rest = EVENT_FACETS.filter((one) => !(SUBJECT as readonly EventFacet[]).includes(one))
    const recordings = choose({
      chosen: { ...without(chosen, rest), format: ['archive'] },
      range: ANY_TIME,
      open: null,
    })
    const canBeWatched = recordings.some(({ candidate }) => candidate.isWatchable)
    if (canBeWatched) offer({ kind: 'recordings', count: recordings.length }, 0)
  }
  return offers
}

function without(
  chosen: EventQuestion['chosen'],
  facets: readonly EventFacet[],
): EventQuestion['chosen'] {
  return Object.fromEntries(
    Object.entries(chosen).filter(([facet]) => !(facets as readonly string[]).includes(facet)),
  )
}
