import {
  FACET_VOCABULARIES,
  isNamedFacet,
  labelIn,
  type Language,
  type NamedFacet,
  type SearchFacet,
} from '@tokyo-cancer-portal/domain'
import type { SearchAnswer } from '../engine/SearchEngine'
import { countedOptions, type LabelledCount, namedOptions, termOptions } from './countedOptions'
import type { NamedRecord } from './namedRecords'

/**
 * Facets as people and addresses name their values, in the order of their counts. What has no published name is left out.
 */
export function labelledFacets(
  counts: SearchAnswer['facets'],
  facets: readonly SearchFacet[],
  named: Readonly<Record<NamedFacet, readonly NamedRecord[]>>,
  language: Language,
): Record<string, LabelledCount[]> {
  return Object.fromEntries(
    facets.map((facet) => {
      const values = counts[facet].map(({ value }) => value)
      const options = isNamedFacet(facet)
        ? inOrder(namedOptions(named[facet], language), values)
        : termOptions(values, (value) => labelIn(language, FACET_VOCABULARIES[facet], value))
      const known = new Map(counts[facet].map(({ value, count }) => [value, count]))
      // Where nothing has a value, it is there because somebody chose it.
      return [facet, countedOptions(options, known, values)]
    }),
  )
}

const inOrder = <Option extends { id: string }>(
  options: readonly Option[],
  ids: readonly string[],
): Option[] => {
  const byId = new Map(options.map((option) => [option.id, option]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
