import type { StoredRow } from '../../hooks/liveCopy'
import { byLanguage, rowsIn, textIn, textsIn, titleIn } from './reading'
import { richTextParts, translatedParts } from './richTextParts'
import { richTextSections } from './richTextSections'
import type { PageRecord } from './PageRecord'

/** A term of the glossary, with its reading and its other wordings. */
export function glossaryTermRecord(row: StoredRow): PageRecord {
  const { headings, paragraphs } = richTextParts(row.details)
  const others = rowsIn(row.otherWordings).flatMap(({ text, reading }) => [text, reading])
  const { shown, hidden } = byLanguage(row.explanation)
  return {
    type: 'term',
    url: `/glossary/${textIn(row.slug)}`,
    title: titleIn(row.term),
    names: textsIn(row.reading, ...others),
    headings,
    body: [...shown, ...paragraphs],
    hidden: [...hidden, ...translatedParts(row.details)],
    sections: richTextSections(row.details, shown),
    confirmedOn: textIn(row.lastConfirmedOn) || null,
    date: null,
    facets: {},
    facts: { summary: titleIn(row.explanation) },
    dependsOn: [],
    changesOn: null,
  }
}
