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
import type { LabelledCount } from '../api/labelledFacets'
import type { NamedRecord } from '../api/namedRecords'
import type { Chosen } from '../finder/Choosable'

/**
 * Counts as people and addresses name the values, in the order of the vocabularies, of names by count. What has no
 * published name is left out; what is chosen is there with its name though nothing has it.
 */
export function labelledCounts(
  counts: Record<EventFacet, ReadonlyMap<string, number>>,
  chosen: Chosen<EventFacet>,
  named: Readonly<Record<NamedFacet, readonly NamedRecord[]>>,
  language: Language,
): Record<EventFacet, LabelledCount[]> {
  const labelled = EVENT_FACETS.map((facet): [EventFacet, LabelledCount[]] => {
    const options = isNamedFacet(facet)
      ? named[facet].map((record) => optionOf(record, language))
      : valuesOf(EVENT_FACET_VOCABULARIES[facet]).map((value) => ({
          id: value,
          value,
          label: labelIn(language, EVENT_FACET_VOCABULARIES[facet], value),
        }))
    const counted = options
      .map(({ id, ...option }) => ({ ...option, count: counts[facet].get(id) ?? 0, id }))
      .filter(({ id, count }) => count > 0 || chosen[facet]?.includes(id))
      .map(({ value, label, count }) => ({ value, label, count }))
    return [facet, isNamedFacet(facet) ? counted.toSorted(mostFirst) : counted]
  })
  return Object.fromEntries(labelled) as Record<EventFacet, LabelledCount[]>
}

const optionOf = ({ id, slug, name }: NamedRecord, language: Language) => ({
  id,
  value: slug,
  label: name[language] ?? name.ja ?? slug,
})

const mostFirst = (a: LabelledCount, b: LabelledCount) =>
  b.count - a.count || (a.value < b.value ? -1 : 1)
