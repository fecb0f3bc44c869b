import { addDays } from '@tokyo-cancer-portal/domain'
import type { FacetRow } from './facets/FacetIndex'

/** How long something that is dated counts as new, days. */
const NEW = 180
/** By type, for what has no date or whose date says nothing about its worth. Ours, for the search lab to judge. */
const STEADY: Readonly<Record<string, number>> = {
  page: 0.7,
  topic: 0.8,
  hospital: 0.7,
  desk: 0.7,
  term: 0.5,
  resource: 0.6,
}
const OTHERS = 0.5
/** Of an event none of whose coming dates takes place: whoever wanted to go has to hear of it, and nobody else. */
const CALLED_OFF = 0.3

/** What speaks for documents that have a date as late as that. */
export interface WorthFrom {
  by: 'date' | 'heldUntil'
  from: string
  worth: number
}

/** What speaks for the documents of a type: the first of `from` that is true of one, or else `worth`. */
export interface Worth {
  type: string
  worth: number
  from: readonly WorthFrom[]
}

/**
 * What speaks for documents on a day apart from their words, from 0 to 1, as a list for engines that order by
 * themselves: an event that is still to come comes before one that is called off, and that before
 * one that is over; new news before old.
 *
 * @param today local date
 */
export function worthsOn(today: string): { types: Worth[]; others: number } {
  return {
    types: [
      {
        type: 'event',
        worth: 0,
        from: [
          { by: 'heldUntil', from: today, worth: 1 },
          { by: 'date', from: today, worth: CALLED_OFF },
        ],
      },
      {
        type: 'news',
        worth: 0.2,
        from: [{ by: 'date', from: addDays(today, -NEW), worth: 0.8 }],
      },
      ...Object.entries(STEADY).map(([type, worth]) => ({ type, worth, from: [] })),
    ],
    others: OTHERS,
  }
}

/** The same, for one document after the other. */
export function priorsOn(today: string): (row: FacetRow) => number {
  const { types, others } = worthsOn(today)
  const byType = new Map(types.map((one) => [one.type, one]))
  return (row) => {
    const type = row.facets.find((facet) => facet.startsWith('type:'))?.slice('type:'.length) ?? ''
    const known = byType.get(type)
    if (!known) return others
    return known.from.find(({ by, from }) => (row[by] ?? '') >= from)?.worth ?? known.worth
  }
}
