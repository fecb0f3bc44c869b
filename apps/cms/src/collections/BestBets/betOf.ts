import type { BestBetDraft } from '@tokyo-cancer-portal/domain'
import { relationsIn } from '../../fields/input/relationsIn'
import { rowTexts } from '../SearchEntries/rowTexts'
import { SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'

const FIELD = { hasMany: true, relationTo: [...SEARCHED_COLLECTIONS] } as const

/** What a document of `best-bets` says, whatever is missing in it. */
export function betOf(data: Record<string, unknown>): BestBetDraft {
  const relations = relationsIn({ ...FIELD, relationTo: [...FIELD.relationTo] }, data.results) ?? []
  return {
    queries: rowTexts(data.queries),
    results: relations.map(({ collection, id }) => `${collection}:${id}`),
  }
}
