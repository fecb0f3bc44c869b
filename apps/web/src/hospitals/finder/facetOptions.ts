import type { HospitalAnswer } from '@tokyo-cancer-portal/cms-client'
import type { HospitalFacet, Language } from '@tokyo-cancer-portal/domain'
import type { SelectOption } from '@tokyo-cancer-portal/ui'

import {
  HOSPITAL_FACET_VALUES,
  UNKNOWN,
  unknownOf,
  unknownPartOf,
} from '@tokyo-cancer-portal/domain'

import { translator } from '../../languages/translator'
import { facetValueName } from './facetWords'

interface Choice {
  facets: HospitalAnswer['facets']
  facet: HospitalFacet
  /** What is chosen now. */
  chosen: string | undefined
  language: Language
  /** Only values of which there is a hospital under some conditions; all where it is left out. */
  offered?: ReadonlySet<string>
}

/**
 * The values of a facet to choose from, each with how many hospitals it would find, and of how many nobody knows. What is
 * unknown is offered where it is chosen, or where a hospital is unknown altogether; otherwise the page has links to it.
 */
export function facetOptions({ facets, facet, chosen, language, offered }: Choice): SelectOption[] {
  const counts = new Map((facets[facet] ?? []).map(({ value, count }) => [value, count]))
  const countOf = (value: string): number => counts.get(value) ?? 0
  const isOffered = (value: string): boolean => {
    if (value === chosen) return true
    if (unknownPartOf(value) !== null) return false
    if (value === UNKNOWN) return countOf(value) > 0
    return offered ? offered.has(value) : true
  }
  return HOSPITAL_FACET_VALUES[facet].filter(isOffered).map((value) => {
    const label = facetValueName(facet, value, language)
    const count = countOf(value)
    const unknown = countOf(unknownOf(value))
    return {
      value,
      label:
        unknown > 0
          ? translator('HospitalFinder', language)('options', { label, count, unknown })
          : translator('Finder', language)('option', { label, count }),
    }
  })
}
