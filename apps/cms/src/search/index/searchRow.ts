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
  held_until: string | null
  confirmed_on: string | null
  body: string
  sections: SearchRecord['sections']
  all_tokens: string
  title_tokens: string
  is_complete: boolean
  file_text: string
  awaits_files: string[]
  depends_on: string[]
  changes_on: string | null
  tokenizer: number
  record_version: number
  folded: { title: string; names: string; headings: string; body: string; files: string }
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
  // Line by line the same passages, so that a place in the folded ones leads to what is shown.
  const passages = record.files
    .map((passage) => ({ shown: passage, folded: fold([passage]) }))
    .filter((one) => one.folded !== '')
  const files = passages.map((one) => one.folded).join('\n')
  const ofTitle = indexTokens([folded.title, folded.names].join('\n'))
  const ofAll = indexTokens([...Object.values(folded), files].join('\n'))
  return {
    type: record.type,
    url: record.url,
    title: record.title,
    facets: facetsOf(record),
    facts: record.facts,
    date: firstDay(record.date),
    held_until: record.heldUntil ?? null,
    confirmed_on: record.confirmedOn,
    body: record.body.join('\n'),
    sections: record.sections,
    all_tokens: toTsvector(ofAll.tokens),
    title_tokens: toTsvector(ofTitle.tokens),
    is_complete: ofTitle.isComplete && ofAll.isComplete,
    file_text: passages.map(({ shown }) => shown).join('\n'),
    awaits_files: record.awaitsFiles,
    depends_on: record.dependsOn,
    changes_on: record.changesOn,
    tokenizer: TOKENIZER_VERSION,
    record_version: RECORD_VERSION,
    folded: { ...folded, files },
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
