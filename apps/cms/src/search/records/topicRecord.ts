import type { StoredRow } from '../../hooks/liveCopy'
import { rowsIn, textIn, translationsIn, valuesIn } from './reading'
import { richTextParts } from './richTextParts'
import type { SearchRecord } from './SearchRecord'

/** A topic: what its page says itself, not what it lists. */
export function topicRecord(row: StoredRow): SearchRecord {
  const blocks = rowsIn(row.layout)
  const texts = blocks.map(({ body }) => richTextParts(body))
  const cards = blocks.flatMap(({ cards: own }) => rowsIn(own))
  return {
    type: 'topic',
    url: `/topics/${String(row.slug)}`,
    title: textIn(row.title),
    names: translationsIn(row.title),
    headings: [
      ...blocks.map(({ heading }) => textIn(heading)),
      ...texts.flatMap(({ headings }) => headings),
    ].filter(Boolean),
    body: [
      textIn(row.summary),
      ...blocks.map(({ lead }) => textIn(lead)),
      ...texts.flatMap(({ paragraphs }) => paragraphs),
      ...cards.flatMap(({ title, description }) => [textIn(title), textIn(description)]),
      ...translationsIn(row.summary),
    ]
      .filter(Boolean)
      .join('\n'),
    date: null,
    facets: { topic: [row.id], audience: valuesIn(row.audience) },
  }
}
