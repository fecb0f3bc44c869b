import { choosePassage, type SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Pool } from './Pool'
import { FILE_TEXTS } from './statements'

interface Row {
  id: number
  /** Everything else that the document is found by. */
  rest: string
  files: string
  file_text: string
}

/**
 * For those of some documents that have something of a query in nothing but their files: the passage of the file that
 * says it, by number.
 */
export async function fileSnippets(
  pool: Pool,
  ids: readonly number[],
  query: SearchQuery,
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await pool.query<Row>({
    name: 'search-file-texts',
    text: FILE_TEXTS,
    values: [ids],
  })
  return new Map(
    rows.flatMap(({ id, rest, files, file_text: shown }) => {
      const at = choosePassage(query, rest, files.split('\n'))
      return at === null ? [] : [[id, shown.split('\n')[at] ?? ''] as const]
    }),
  )
}
