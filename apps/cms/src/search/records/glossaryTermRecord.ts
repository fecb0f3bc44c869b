import type { StoredRow } from '../../hooks/liveCopy'
import { rowsIn, textIn, textsIn, titleIn } from './reading'
import { richTextParts } from './richTextParts'
import type { SearchRecord } from './SearchRecord'

/** A term of the glossary, with its reading and its other wordings. */
export function glossaryTermRecord(row: StoredRow): SearchRecord {
  const { headings, paragraphs } = richTextParts(row.details)
  const others = rowsIn(row.otherWordings).flatMap(({ text, reading }) => [text, reading])
  const explanation = textIn(row.explanation)
  return {
    type: 'term',
    url: `/glossary/${textIn(row.slug)}`,
    title: titleIn(row.term),
    names: textsIn(row.reading, ...others),
    headings,
    body: [...textsIn(explanation), ...paragraphs],
    hidden: [],
    date: null,
    facets: {},
    facts: { explanation },
    dependsOn: [],
    changesOn: null,
  }
}
