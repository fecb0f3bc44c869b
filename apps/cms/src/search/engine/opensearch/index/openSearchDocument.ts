import type { SearchFacet } from '@tokyo-cancer-portal/domain'
import {
  RANK_FIELDS,
  type RankField,
  sequenceTokens,
  wordTokens,
} from '@tokyo-cancer-portal/japanese-text/search'
import { facetPairs } from '../../facets/facetPairs'

/** A row of the index in PostgreSQL, as `readRows` reads it. */
export interface IndexedRow {
  id: number
  collection: string
  document_id: string
  changed_in: string
  date: string | null
  held_until: string | null
  facets: string[]
  title: string
  body: string
  /** Of `search_texts`. */
  folded: Record<RankField, string>
}

/**
 * What the engine keeps of a document, made of a row and nothing else; nothing of it is ever shown.
 *
 * @param version of the sending; a later one has a higher one
 */
export function openSearchDocument(row: IndexedRow, version: number) {
  const { folded } = row
  const all = RANK_FIELDS.map((field) => folded[field]).join('\n')
  const titles = [folded.title, folded.names].join('\n')
  return {
    key: row.id,
    collection: row.collection,
    document: row.document_id,
    changed_in: row.changed_in,
    version,
    date: row.date,
    held_until: row.held_until,
    facets: facetsOf(row.facets),
    all: sequenceTokens(all).join(' '),
    titles: sequenceTokens(titles).join(' '),
    words: wordTokens(all),
    title_words: wordTokens(titles),
    japanese: { title: row.title, body: row.body },
    lengths: Object.fromEntries(RANK_FIELDS.map((field) => [field, folded[field].length])),
    folded,
  }
}

/** How the engine names a document, also one that comes back after it was withdrawn. */
export const openSearchId = (collection: string, documentId: string): string =>
  `${collection}:${documentId}`

function facetsOf(facets: readonly string[]): Partial<Record<SearchFacet, string[]>> {
  const values: Partial<Record<SearchFacet, string[]>> = {}
  for (const [facet, value] of facetPairs(facets)) (values[facet] ??= []).push(value)
  return values
}
