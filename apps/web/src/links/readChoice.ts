import type { Term, ValueOf } from '@tokyo-cancer-portal/domain'

import { isValueOf } from '@tokyo-cancer-portal/domain'

/** A filter from the query; a value that the vocabulary does not know counts as not given. */
export function readChoice<const V extends readonly Term[]>(
  vocabulary: V,
  text: string | undefined,
): ValueOf<V> | null {
  return isValueOf(vocabulary, text) ? text : null
}
