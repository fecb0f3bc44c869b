import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { NamedRecord } from './namedRecords'

/** A value of a facet: as the index has it, as addresses have it, and as people call it. */
export interface FacetOption {
  id: string
  value: string
  label: string
}

export interface LabelledCount {
  value: string
  label: string
  count: number
}

/** Values of a vocabulary, which addresses have as the index does. */
export const termOptions = (
  values: readonly string[],
  labelOf: (value: string) => string,
): FacetOption[] => values.map((value) => ({ id: value, value, label: labelOf(value) }))

/** Topics or organizers. One without a name is none that anybody could choose. */
export function namedOptions(records: readonly NamedRecord[], language: Language): FacetOption[] {
  return records
    .map(({ id, slug, name }) => ({
      id,
      value: slug,
      label: name[language] ?? name[DEFAULT_LANGUAGE] ?? '',
    }))
    .filter(({ label }) => label !== '')
}

/**
 * Options with how many there are of each, in their order. What nothing has is left out, unless it is chosen: then it is
 * there with its name, so that it can be taken off.
 */
export function countedOptions(
  options: readonly FacetOption[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[] = [],
): LabelledCount[] {
  return options.flatMap(({ id, value, label }) => {
    const count = counts.get(id) ?? 0
    return count > 0 || chosen.includes(id) ? [{ value, label, count }] : []
  })
}
