import { AREAS, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { textIn, textsIn, valuesIn } from './reading'
import { wordsOf } from './wordsOf'

/** Where an organization is: by what it is narrowed down, what a result shows, and which words lead to it. */
export function organizationPlace(row: StoredRow) {
  const facets = { area: valuesIn(row.area), municipality: valuesIn(row.municipality) }
  const address = [textIn(row.address), textIn(row.building)].join(' ').trim()
  return {
    facets,
    facts: {
      area: facets.area[0] ?? null,
      municipality: facets.municipality[0] ?? null,
      address: address || null,
    },
    words: [
      ...textsIn(address),
      ...wordsOf(MUNICIPALITIES, facets.municipality),
      ...wordsOf(AREAS, facets.area),
    ],
  }
}
