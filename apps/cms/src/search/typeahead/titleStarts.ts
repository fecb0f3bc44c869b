import { parseQuery, toTsquery } from '@tokyo-cancer-portal/japanese-text/search'
import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { Pool } from '../engine/postgres/Pool'
import type { Suggestion } from './Suggestion'

/** Among so many titles the best are looked for. */
const MOST_TITLES = 500
/** Longer titles are sentences, which nobody goes on typing. */
const LONGEST_TITLE = 60

/** Titles and other names that have what was typed. $1 tsquery, $2 most. */
const TITLES = `
select found.title, found.type, texts.title as folded, texts.names
from (select id, title, type from search_documents where title_tokens @@ $1::tsquery limit $2) as found
join search_texts as texts using (id)`

interface Row {
  title: Record<string, string>
  type: Suggestion['kind']
  folded: string
  names: string
}

/** How well a text goes on from what was typed: at its beginning, then in it, then not at all. */
const BEGINS = 2
const HAS = 1

/**
 * Titles of published documents that go on from what was typed, those that begin so first; so do those whose kana or
 * other names begin so. They are read now, so that nothing is offered that was withdrawn a moment ago.
 *
 * @param typed folded
 */
export async function titleStarts(
  pool: Pool,
  typed: string,
  language: Language,
): Promise<Suggestion[]> {
  const tsquery = toTsquery(parseQuery(typed))
  if (tsquery === null) return []
  const { rows } = await pool.query<Row>({
    name: 'search-typeahead',
    text: TITLES,
    values: [tsquery, MOST_TITLES],
  })
  return rows
    .map((row) => ({ row, fit: fitOf(row, typed) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit || compareTitles(a.row.folded, b.row.folded))
    .map(({ row }) => ({ text: titleIn(row, language), kind: row.type }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_TITLE)
}

function fitOf({ folded, names }: Row, typed: string): number {
  const words = typed.split(' ')
  const fits = [folded, ...names.split('\n')].map((text) => {
    if (text.startsWith(typed)) return BEGINS
    return words.every((word) => text.includes(word)) ? HAS : 0
  })
  return Math.max(...fits)
}

function compareTitles(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1)
}

function titleIn({ title }: Row, language: Language): string {
  return title[language] ?? title[DEFAULT_LANGUAGE] ?? ''
}
