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

/**
 * What speaks for a document on a day apart from its words, from 0 to 1: an event that is still to come comes before one
 * that is over, new news before old.
 *
 * @param today local date
 */
export function priorsOn(today: string): (row: FacetRow) => number {
  const newSince = addDays(today, -NEW)
  return ({ facets, date }) => {
    const type = facets.find((facet) => facet.startsWith('type:'))?.slice('type:'.length) ?? ''
    if (type === 'event') return date && date >= today ? 1 : 0
    if (type === 'news') return date && date >= newSince ? 0.8 : 0.2
    return STEADY[type] ?? 0.5
  }
}
