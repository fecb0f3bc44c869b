import {
  EVENT_FACET_VOCABULARIES,
  EVENT_FACETS,
  type EventFacet,
  isNamedFacet,
  labelIn,
  type Language,
  type NamedFacet,
  valuesOf,
} from '@tokyo-cancer-portal/domain'
import {
  countedOptions,
  type LabelledCount,
  namedOptions,
  termOptions,
} from '../api/countedOptions'
import type { NamedRecord } from '../api/namedRecords'
import type { Chosen } from '../finder/Choosable'

/** Counts as people and addresses name the values, in the order of the vocabularies, of names by count. */
export function labelledCounts(
  counts: Record<EventFacet, ReadonlyMap<string, number>>,
  chosen: Chosen<EventFacet>,
  named: Readonly<Record<NamedFacet, readonly NamedRecord[]>>,
  language: Language,
): Record<EventFacet, LabelledCount[]> {
  const labelled = EVENT_FACETS.map((facet): [EventFacet, LabelledCount[]] => {
    if (isNamedFacet(facet)) {
      const options = namedOptions(named[facet], language)
      return [facet, countedOptions(options, counts[facet], chosen[facet]).toSorted(mostFirst)]
    }
    const terms = EVENT_FACET_VOCABULARIES[facet]
    const options = termOptions(valuesOf(terms), (value) => labelIn(language, terms, value))
    return [facet, countedOptions(options, counts[facet], chosen[facet])]
  })
  return Object.fromEntries(labelled) as Record<EventFacet, LabelledCount[]>
}

const mostFirst = (a: LabelledCount, b: LabelledCount) =>
  b.count - a.count || (a.value < b.value ? -1 : 1)
