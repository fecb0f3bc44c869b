import type { Term, ValueOf } from './term'

/** Fresh `{ label, value }` pairs for a select field; extra properties of the terms are left out. */
export function optionsOf<const V extends readonly Term[]>(
  vocabulary: V,
): { label: string; value: ValueOf<V> }[] {
  return vocabulary.map((term): { label: string; value: ValueOf<V> } => ({
    label: term.label,
    value: term.value,
  }))
}
