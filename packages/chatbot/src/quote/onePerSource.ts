import type { Passage } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'

/** The best passage of each document, in their order. */
export function onePerSource(found: readonly Found<Passage>[]): Found<Passage>[] {
  const seen = new Set<string>()
  return found.filter(({ item }) => !seen.has(item.source.id) && seen.add(item.source.id))
}
