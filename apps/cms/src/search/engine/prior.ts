import { addDays } from '@tokyo-cancer-portal/domain'
import type { FacetRow } from './facets/FacetIndex'

/** How long something that is dated counts as new, days. */
const NEW = 180
/** By type, for what has no date or whose date says nothing about its worth. Ours, for the search lab to judge. */
const STEADY: Readonly<Record<string, number>> = {
  page: 0.7,
  topic: 0.8,
  hospital: 0.7,
  term: 0.5,
  resource: 0.6,
}

const OTHERS = 0.5
const EVENT = { before: 0, from: 1 }
const NEWS = { before: 0.2, from: 0.8 }

/**
 * What speaks for a document apart from its words, from 0 to 1: an event that is still to come comes before one that is
 * over, new news before old.
 *
 * @param today local date
 */
export function prior({ facets, date }: FacetRow, today: string): number {
  const type = facets.find((facet) => facet.startsWith('type:'))?.slice('type:'.length) ?? ''
  if (type === 'event') return date && date >= today ? EVENT.from : EVENT.before
  if (type === 'news') return date && date >= addDays(today, -NEW) ? NEWS.from : NEWS.before
  return STEADY[type] ?? OTHERS
}

/** What speaks for the documents of a type, and for those of them that have a date from `from` on. */
export interface Worth {
  type: string
  worth: number
  from?: { date: string; worth: number }
}

/** `prior` as a list, for engines that order by themselves. */
export function worths(today: string): { types: Worth[]; others: number } {
  return {
    types: [
      { type: 'event', worth: EVENT.before, from: { date: today, worth: EVENT.from } },
      { type: 'news', worth: NEWS.before, from: { date: addDays(today, -NEW), worth: NEWS.from } },
      ...Object.entries(STEADY).map(([type, worth]) => ({ type, worth })),
    ],
    others: OTHERS,
  }
}
