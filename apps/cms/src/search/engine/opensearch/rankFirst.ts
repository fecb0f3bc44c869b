import {
  type CorpusStatistics,
  rankCandidates,
  type SearchQuery,
} from '@tokyo-cancer-portal/japanese-text/search'
import type { Ordered } from '../postgres/showPage'
import { priorsOn } from '../priorsOn'
import type { FoundHit } from './FoundHit'
import type { OpenSearchText } from './OpenSearchTexts'

interface Candidates {
  query: SearchQuery
  /** In the order of the engine. */
  found: readonly FoundHit[]
  texts: ReadonlyMap<string, OpenSearchText>
  statistics: CorpusStatistics
  today: string
}

/** Puts those whose texts are known into the order of our own ranking; the others follow as they came. */
export function rankFirst({ query, found, texts, statistics, today }: Candidates): Ordered {
  const priorOf = priorsOn(today)
  const candidates = found.flatMap(({ id, key }) => {
    const text = texts.get(id)
    if (!text) return []
    const { fields, type, date, heldUntil } = text
    const prior = priorOf({ id: key, facets: [`type:${type}`], date, heldUntil })
    return [{ id: key, fields, prior }]
  })
  const ranked = rankCandidates(query, candidates, statistics)
  const isRanked = new Set(ranked.map(({ id }) => id))
  const others = found.flatMap(({ key }) => (isRanked.has(key) ? [] : [key]))
  return { keys: [...isRanked, ...others], ranked }
}
