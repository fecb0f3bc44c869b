import type { RankField } from '@tokyo-cancer-portal/japanese-text/search'
import type { Pool } from './Pool'
import { TEXTS } from './statements'

/** Folded texts of documents, by number. */
export type Texts = ReadonlyMap<number, Readonly<Record<RankField, string>>>

/** Reads the folded texts of documents; those that are gone meanwhile are missing. */
export async function readTexts(pool: Pool, ids: readonly number[]): Promise<Texts> {
  if (ids.length === 0) return new Map()
  const { rows } = await pool.query<Record<RankField, string> & { id: number }>({
    name: 'search-texts',
    text: TEXTS,
    values: [ids],
  })
  return new Map(rows.map(({ id, ...texts }) => [id, texts]))
}
