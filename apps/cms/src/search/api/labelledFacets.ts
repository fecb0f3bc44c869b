import {
  DEFAULT_LANGUAGE,
  FACET_VOCABULARIES,
  isNamedFacet,
  labelIn,
  type Language,
  type NamedFacet,
  type SearchFacet,
} from '@tokyo-cancer-portal/domain'
import type { FacetCount, SearchAnswer } from '../engine/SearchEngine'
import type { NamedRecord } from './namedRecords'

export interface LabelledCount extends FacetCount {
  label: string
}

/** Facets as people and addresses name their values. What has no published name is left out. */
export function labelledFacets(
  counts: SearchAnswer['facets'],
  facets: readonly SearchFacet[],
  named: Readonly<Record<NamedFacet, readonly NamedRecord[]>>,
  language: Language,
): Record<string, LabelledCount[]> {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      counts[facet].flatMap(({ value, count }): LabelledCount[] => {
        if (isNamedFacet(facet)) {
          const record = named[facet].find(({ id }) => id === value)
          const label = record?.name[language] ?? record?.name[DEFAULT_LANGUAGE]
          return record && label ? [{ value: record.slug, label, count }] : []
        }
        return [{ value, label: labelIn(language, FACET_VOCABULARIES[facet], value), count }]
      }),
    ]),
  )
}
