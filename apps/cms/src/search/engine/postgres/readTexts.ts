import { RANK_FIELDS, type RankField } from '@tokyo-cancer-portal/japanese-text/search'
import type { Pool } from './Pool'
import { TEXTS } from './statements'

/** The folded text of a document. */
export interface Text {
  /** All fields, each on lines of its own. */
  all: string
  fields: Readonly<Record<RankField, string>>
}

/** Folded texts of documents, by number. */
export type Texts = ReadonlyMap<number, Text>

/** Reads the folded texts of documents; those that are gone meanwhile are missing. */
export async function readTexts(pool: Pool, ids: readonly number[]): Promise<Texts> {
  if (ids.length === 0) return new Map()
  const { rows } = await pool.query<Record<RankField, string> & { id: number }>({
    name: 'search-texts',
    text: TEXTS,
    values: [ids],
  })
  return new Map(rows.map(({ id, ...fields }) => [id, textOf(fields)]))
}

/** The fields are pieces of the whole, so that what is kept is kept once. */
function textOf(fields: Record<RankField, string>): Text {
  const all = RANK_FIELDS.map((field) => fields[field]).join('\n')
  let start = 0
  const pieces = RANK_FIELDS.map((field) => {
    const end = start + fields[field].length
    const piece = [field, all.slice(start, end)] as const
    start = end + 1
    return piece
  })
  return { all, fields: Object.fromEntries(pieces) as Text['fields'] }
}
