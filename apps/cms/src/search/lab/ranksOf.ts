import type { Payload } from 'payload'
import { searchPublished } from '../api/searchPublished'
import type { PreparedSettings } from '../settings/prepareSettings'
import type { SavedSearch } from './savedQueries'

/** Nobody reads further. */
const LOOKED_AT = 50

/** Where the expected documents of a saved query stand, from 1; null for one that is not among the first fifty. */
export async function ranksOf(
  payload: Payload,
  { text, expected }: SavedSearch,
  settings: PreparedSettings,
): Promise<(number | null)[]> {
  const asked = { typed: text.trim(), filters: {}, page: 1, limit: LOOKED_AT }
  const { answer } = await searchPublished(payload, asked, settings)
  return expected.map(({ id }) => {
    const at = answer.hits.findIndex((hit) => hit.id === id)
    return at < 0 ? null : at + 1
  })
}
