import type { CmsReader } from './CmsReader'
import type { SearchAnswer } from '../schemas/searchAnswer'

import { SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'

import { searchAnswerSchema } from '../schemas/searchAnswer'

/** Whatever is found, and what staff publish about how it is found. */
const TAGS = [...SEARCHED_COLLECTIONS, 'search-entries', 'best-bets']

export interface SearchQuestion {
  /** What somebody typed. */
  q: string
  /** Values by facet. */
  chosen: Readonly<Record<string, string>>
  /** From 1. */
  page: number
  limit: number
}

/** What the search finds, as the CMS has it now. Never kept. Rejects with CmsUnavailableError. */
export async function searchPublished(
  cms: CmsReader,
  { q, chosen, page, limit }: SearchQuestion,
): Promise<SearchAnswer> {
  const query = new URLSearchParams({
    q,
    ...chosen,
    page: String(page),
    limit: String(limit),
    locale: cms.language,
  })
  return cms.cache.ask({
    url: `${cms.cmsUrl}/api/search?${query.toString()}`,
    tags: TAGS,
    parse: (json) => searchAnswerSchema.parse(json),
  })
}
