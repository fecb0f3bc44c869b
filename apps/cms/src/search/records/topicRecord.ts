import type { StoredRow } from '../../hooks/liveCopy'
import { rowsIn, textIn, textsIn, titleIn, valuesIn } from './reading'
import { richTextParts } from './richTextParts'
import type { SearchRecord } from './SearchRecord'

/** A topic: what its page says itself, not what it lists. */
export function topicRecord(row: StoredRow): SearchRecord {
  const blocks = rowsIn(row.layout)
  const texts = blocks.map(({ body }) => richTextParts(body))
  const cards = blocks.flatMap(({ cards: own }) => rowsIn(own))
  return {
    type: 'topic',
    url: `/topics/${textIn(row.slug)}`,
    title: titleIn(row.title),
    names: [],
    headings: [
      ...textsIn(...blocks.map(({ heading }) => heading)),
      ...texts.flatMap(({ headings }) => headings),
    ],
    body: [
      ...textsIn(row.summary),
      ...textsIn(...blocks.map(({ lead }) => lead)),
      ...texts.flatMap(({ paragraphs }) => paragraphs),
      ...textsIn(...cards.flatMap(({ title, description }) => [title, description])),
    ],
    hidden: [],
    date: null,
    facets: { topic: [row.id], audience: valuesIn(row.audience) },
    facts: {},
    dependsOn: [],
    changesOn: null,
  }
}
