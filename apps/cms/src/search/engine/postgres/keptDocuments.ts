import type { SearchMatch } from '../SearchEngine'
import { KeptRows } from './KeptRows'
import type { Pool } from './Pool'
import { matchesById } from './readMatches'
import { readTexts, type Text } from './readTexts'

/** In characters, of which each takes two bytes: some 120,000 documents. */
const MOST_CHARACTERS = 96_000_000
/** Documents: two finders with as many as they choose among. */
const MOST_MATCHES_KEPT = 10_000

/** What a process remembers of documents, as long as it learns what has changed. */
export interface KeptDocuments {
  /** Folded texts. */
  texts: KeptRows<Text>
  /** What finders choose by. */
  matches: KeptRows<SearchMatch>
}

/** Nothing yet. */
export function keptDocuments(pool: Pool): KeptDocuments {
  return {
    texts: new KeptRows({
      read: async (ids) => readTexts(pool, ids),
      most: MOST_CHARACTERS,
      sizeOf: ({ all }) => all.length + 1,
    }),
    matches: new KeptRows({
      read: async (ids) => matchesById(pool, ids),
      most: MOST_MATCHES_KEPT,
      sizeOf: () => 1,
    }),
  }
}
