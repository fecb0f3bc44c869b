import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'

/** The same query for documents that have any of its words: for when none has all of them. Null where there is one word. */
export function anyWord(query: SearchQuery): SearchQuery | null {
  if (query.groups.length < 2) return null
  const typed = query.groups.map((group) => group.typed).join(' ')
  return {
    ...query,
    groups: [{ typed, alternatives: query.groups.flatMap(({ alternatives }) => alternatives) }],
  }
}
