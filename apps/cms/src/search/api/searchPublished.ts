import type { SearchDictionary } from '../dictionary/SearchDictionary'
import type { SearchAnswer, SearchEngine, SearchFilters } from '../engine/SearchEngine'
import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { type MatchLevel, readAsSaid, readQuery } from '../query/readQuery'

interface Asked {
  typed: string
  filters: SearchFilters
  page: number
  limit: number
}

interface Means {
  engine: SearchEngine
  dictionary: SearchDictionary
  /** The one word that was surely meant by a word that is none; null where there is a doubt. */
  correct: (typed: string) => Promise<string | null>
}

export interface Found {
  answer: SearchAnswer
  level: MatchLevel
  /** What was looked for; null where everything was. */
  query: SearchQuery | null
  /** What was looked for instead of what was typed. */
  corrected: string | null
}

/**
 * Looks for what was typed, and where nothing has all of it, for what was perhaps meant, and for as much as something has.
 * Filters do not count for that, so that a filter never makes a query mean something else.
 */
export async function searchPublished(
  { engine, dictionary, correct }: Means,
  { typed, filters, page, limit }: Asked,
): Promise<Found> {
  const ask = (query: SearchQuery | null) => engine.search({ query, filters, page, limit })
  if (typed === '') return { answer: await ask(null), level: 'all', query: null, corrected: null }
  const ways = readQuery(typed, dictionary).filter(({ query }) => query.groups.length > 0)
  const tryWays = async (some: typeof ways): Promise<Found | null> => {
    for (const { level, query } of some) {
      const answer = await ask(query)
      if (answer.found > 0) return { answer, level, query, corrected: null }
    }
    return null
  }
  const tryCorrected = async (): Promise<Found | null> => {
    const corrected = ways.length > 0 ? await correct(typed) : null
    if (corrected === null) return null
    const query = readAsSaid(corrected, dictionary)
    const answer = await ask(query)
    return answer.found > 0 ? { answer, level: 'corrected', query, corrected } : null
  }
  return (
    (await tryWays(ways.filter(({ level }) => level === 'all'))) ??
    (await tryCorrected()) ??
    (await tryWays(ways.filter(({ level }) => level !== 'all'))) ?? {
      answer: NOTHING,
      level: 'all',
      query: ways[0]?.query ?? null,
      corrected: null,
    }
  )
}

/** What signs alone find, and words that nothing has. */
const NOTHING: SearchAnswer = {
  total: 0,
  found: 0,
  isExact: true,
  hits: [],
  facets: Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, []]),
  ) as unknown as SearchAnswer['facets'],
}
