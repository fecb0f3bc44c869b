import {
  AREAS,
  AUDIENCES,
  CANCER_TYPES,
  DEFAULT_LANGUAGE,
  DESIGNATIONS,
  EVENT_FORMATS,
  labelIn,
  type Language,
  MUNICIPALITIES,
  SEARCH_TYPES,
  type SearchFacet,
  SERVICES,
  type Term,
} from '@tokyo-cancer-portal/domain'
import type { FacetCount, SearchAnswer } from '../engine/SearchEngine'
import type { NamedFacet, NamedRecord } from './namedRecords'

const VOCABULARIES: Readonly<Record<Exclude<SearchFacet, NamedFacet>, readonly Term[]>> = {
  type: SEARCH_TYPES,
  audience: AUDIENCES,
  area: AREAS,
  municipality: MUNICIPALITIES,
  designation: DESIGNATIONS,
  cancer: CANCER_TYPES,
  service: SERVICES,
  format: EVENT_FORMATS,
}

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
        if (facet === 'topic' || facet === 'organizer') {
          const record = named[facet].find(({ id }) => id === value)
          const label = record?.name[language] ?? record?.name[DEFAULT_LANGUAGE]
          return record && label ? [{ value: record.slug, label, count }] : []
        }
        return [{ value, label: labelIn(language, VOCABULARIES[facet], value), count }]
      }),
    ]),
  )
}
