import type { DictionaryEntry } from '../../content/searchDictionary/DictionaryEntry'
import type { StaffEntry } from './SearchSettings'

/**
 * The dictionary that is used: what staff have published comes first, and stands in the place of the entry of the
 * program that it names. What is switched off is gone, unless another entry stands in its place.
 */
export function effectiveEntries(
  builtIn: readonly DictionaryEntry[],
  staff: readonly StaffEntry[],
): DictionaryEntry[] {
  const replaced = new Set(staff.map((entry) => entry.builtIn))
  return [
    ...staff.flatMap((entry) => (entry.isOff ? [] : [asEntry(entry)])),
    ...builtIn.filter(({ key }) => !replaced.has(key)),
  ]
}

function asEntry({ id, builtIn, words, typed, reading, reason }: StaffEntry): DictionaryEntry {
  return {
    key: builtIn ?? id,
    words,
    ...(typed.length > 0 ? { typed } : {}),
    ...(reading ? { reading } : {}),
    reason,
  }
}
