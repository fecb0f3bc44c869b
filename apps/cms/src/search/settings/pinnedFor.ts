import { SEARCH_LAB_LIMITS } from '@tokyo-cancer-portal/domain'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { BestBet, PinnedDocument } from './SearchSettings'

/** Documents that are put first, by what was typed. Where several best bets name a wording, the older comes first. */
export function pinnedFor(bets: readonly BestBet[]): (typed: string) => readonly PinnedDocument[] {
  const byWording = new Map<string, PinnedDocument[]>()
  for (const { queries, results } of bets) {
    for (const wording of new Set(queries.map(foldForSearch))) {
      if (wording === '') continue
      const known = byWording.get(wording) ?? []
      const added = results.filter(({ id }) => known.every((one) => one.id !== id))
      byWording.set(wording, [...known, ...added].slice(0, SEARCH_LAB_LIMITS.results))
    }
  }
  return (typed) => byWording.get(foldForSearch(typed)) ?? []
}
