import type { Term } from '@tokyo-cancer-portal/domain'
import type { SelectOption } from '@tokyo-cancer-portal/ui'

/** The terms of a vocabulary with the number of things that have each, in the vocabulary's order. */
export function countOptions<T>(
  vocabulary: readonly Term[],
  things: readonly T[],
  valuesOf: (thing: T) => readonly (string | null)[],
): (SelectOption & { count: number })[] {
  return vocabulary.map(({ value, label }) => ({
    value,
    label,
    count: things.filter((thing) => valuesOf(thing).includes(value)).length,
  }))
}
