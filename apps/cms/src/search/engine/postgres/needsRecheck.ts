import { isExactInIndex, type SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'

/** Whether the index alone cannot tell: pairs of characters may stand apart in a text. */
export function needsRecheck({ groups, excluded }: SearchQuery): boolean {
  return [...groups, ...excluded].some(({ alternatives }) =>
    alternatives.some((alternative) => !isExactInIndex(alternative)),
  )
}
