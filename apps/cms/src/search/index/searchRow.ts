import {
  foldForSearch,
  indexTokens,
  TOKENIZER_VERSION,
  toTsvector,
} from '@tokyo-cancer-portal/japanese-text/search'
import { RECORD_VERSION, type SearchRecord } from '../records/SearchRecord'

/** A row of the index, named as its columns are; `folded` is its row of `search_texts`. */
export type SearchRow = {
  type: string
  url: string
  title: SearchRecord['title']
  facets: string[]
  facts: Record<string, unknown>
  date: string | null
  body: string
  all_tokens: string
  title_tokens: string
  is_complete: boolean
  depends_on: string[]
  changes_on: string | null
  tokenizer: number
  record_version: number
  folded: { title: string; names: string; headings: string; body: string }
}

/** What is stored of a record. The same record always gives the same row. */
export function searchRow(record: SearchRecord): SearchRow {
  const { ja, ...translations } = record.title
  const folded = {
    title: fold([ja]),
    names: fold([...Object.values(translations), ...record.names]),
    headings: fold(record.headings),
    body: fold([...record.body, ...record.hidden]),
  }
  const ofTitle = indexTokens([folded.title, folded.names].join('\n'))
  const ofAll = indexTokens(Object.values(folded).join('\n'))
  return {
    type: record.type,
    url: record.url,
    title: record.title,
    facets: facetsOf(record),
    facts: record.facts,
    date: firstDay(record.date),
    body: record.body.join('\n'),
    all_tokens: toTsvector(ofAll.tokens),
    title_tokens: toTsvector(ofTitle.tokens),
    is_complete: ofTitle.isComplete && ofAll.isComplete,
    depends_on: record.dependsOn,
    changes_on: record.changesOn,
    tokenizer: TOKENIZER_VERSION,
    record_version: RECORD_VERSION,
    folded,
  }
}

const fold = (parts: readonly string[]): string =>
  parts.map(foldForSearch).filter(Boolean).join('\n')

function facetsOf({ type, facets }: SearchRecord): string[] {
  const values = Object.entries({ type: [type], ...facets })
  return values.flatMap(([facet, own]) => own.map((value) => `${facet}:${value}`)).toSorted()
}

/** The first day that a partial date can mean: what is known to the year only is not taken for newer than it is. */
function firstDay(partialDate: string | null): string | null {
  return partialDate === null ? null : `${partialDate}-01-01`.slice(0, 10)
}
