import type { Term, ValueOf } from './term'

/** All values of a vocabulary in its order, typed as their union (for `z.enum`, facets, tests). */
export function valuesOf<const V extends readonly Term[]>(vocabulary: V): ValueOf<V>[] {
  return vocabulary.map((term): ValueOf<V> => term.value)
}
