import type { Term, ValueOf } from './term'

/** Whether `value` (of any type: it may come from a request) is in the vocabulary. */
export function isValueOf<const V extends readonly Term[]>(
  vocabulary: V,
  value: unknown,
): value is ValueOf<V> {
  return vocabulary.some((term) => term.value === value)
}
