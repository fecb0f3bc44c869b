import type { Pool } from './Pool'
import { fileSnippets } from './fileSnippets'
import type { SearchHit } from '../SearchEngine'
import {
  makeSnippets,
  type SearchQuery,
  snippetParts,
  type SnippetPart,
} from '@tokyo-cancer-portal/japanese-text/search'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { SHOWN } from './statements'

/** In characters; two lines on a wide screen, four on a telephone. */
const SNIPPET_LENGTH = 110

interface Row {
  id: number
  document_id: string
  type: SearchHit['type']
  url: string
  title: Record<string, string>
  facts: Record<string, unknown>
  body: string
}

/** What results show, by their numbers and in the order of these. Those that are gone meanwhile are left out. */
export async function showHits(
  pool: Pool,
  ids: readonly number[],
  query: SearchQuery | null,
): Promise<ReadonlyMap<number, SearchHit>> {
  if (ids.length === 0) return new Map()
  const { rows } = await pool.query<Row>({ name: 'search-shown', text: SHOWN, values: [ids] })
  const inFiles = query ? await fileSnippets(pool, ids, query) : new Map<number, string>()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    ids.flatMap((id) => {
      const row = byId.get(id)
      return row ? [[id, hitOf(row, inFiles.get(id), query)] as const] : []
    }),
  )
}

function hitOf(row: Row, inFile: string | undefined, query: SearchQuery | null): SearchHit {
  const { type, document_id: id, url, title, facts } = row
  // Paragraphs are lines; in a passage they follow one another.
  const body = row.body.replaceAll('\n', ' ')
  return {
    type,
    id,
    url,
    title,
    titleParts: partsOf(title[DEFAULT_LANGUAGE] ?? '', query, Infinity),
    snippet: partsOf(inFile ?? (query ? body : beginning(body)), query, SNIPPET_LENGTH),
    isFromFile: inFile !== undefined,
    facts,
    isPinned: false,
  }
}

function partsOf(text: string, query: SearchQuery | null, length: number): SnippetPart[] {
  if (!query) return [{ text, isMarked: false }]
  return makeSnippets(text, query, { length }).flatMap((one) => snippetParts(text, one))
}

function beginning(body: string): string {
  const characters = Array.from(body)
  return characters.length <= SNIPPET_LENGTH
    ? body
    : `${characters.slice(0, SNIPPET_LENGTH).join('')}…`
}
