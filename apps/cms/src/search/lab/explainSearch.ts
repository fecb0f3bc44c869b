import type { SearchType } from '@tokyo-cancer-portal/domain'
import type { AlternativeOrigin } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload } from 'payload'
import { searchPublished } from '../api/searchPublished'
import type { RankReason } from '../engine/SearchEngine'
import type { MatchLevel } from '../query/readQuery'
import type { PreparedSettings } from '../settings/prepareSettings'

export interface ExplainedHit {
  title: string
  type: SearchType
  url: string
  isPinned: boolean
  reason: RankReason
}

/** What a visitor gets for a search, and why. */
export interface ExplainedSearch {
  total: number
  level: MatchLevel
  corrected: string | null
  /** For each word what was looked for, the typed wording first. */
  words: { typed: string; wordings: { text: string; origin: AlternativeOrigin }[] }[]
  hits: ExplainedHit[]
}

const SHOWN = 20

/** Looks for something as a visitor does and says why each result stands where it does. */
export async function explainSearch(
  payload: Payload,
  typed: string,
  settings: PreparedSettings,
): Promise<ExplainedSearch> {
  const asked = { typed, filters: {}, page: 1, limit: SHOWN, isExplained: true }
  const { answer, level, query, corrected } = await searchPublished(payload, asked, settings)
  return {
    total: answer.total,
    level,
    corrected,
    words: (query?.groups ?? []).map(({ typed: word, alternatives }) => ({
      typed: word,
      wordings: alternatives.map(({ text, origin }) => ({ text, origin })),
    })),
    hits: answer.hits.map(({ title, type, url, isPinned, reason }) => ({
      title: title.ja ?? '',
      type,
      url,
      isPinned,
      reason: reason ?? null,
    })),
  }
}
