import type { StoredRow } from '../../hooks/liveCopy'
import { rowsIn, textIn } from './reading'
import { richTextParts } from './richTextParts'
import type { SearchRecord } from './SearchRecord'

/** A term of the glossary, with its reading and its other wordings. */
export function glossaryTermRecord(row: StoredRow): SearchRecord {
  const { headings, paragraphs } = richTextParts(row.details)
  const others = rowsIn(row.otherWordings).flatMap(({ text, reading }) => [
    textIn(text),
    textIn(reading),
  ])
  return {
    type: 'term',
    url: `/glossary/${String(row.slug)}`,
    title: textIn(row.term),
    names: [textIn(row.reading), ...others].filter(Boolean),
    headings,
    body: [textIn(row.explanation), ...paragraphs].filter(Boolean).join('\n'),
    date: null,
    facets: {},
  }
}
