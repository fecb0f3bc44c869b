import type { StoredRow } from '../../hooks/liveCopy'
import { byLanguage, rowsIn, textIn, titleIn, valuesIn } from './reading'
import { richTextParts, translatedParts } from './richTextParts'
import { richTextSections } from './richTextSections'
import type { PageRecord } from './PageRecord'

/** A topic: what its page says itself, not what it lists. */
export function topicRecord(row: StoredRow): PageRecord {
  const blocks = rowsIn(row.layout)
  const texts = blocks.map(({ body }) => richTextParts(body))
  const cards = blocks.flatMap(({ cards: own }) => rowsIn(own))
  const words = byLanguage(
    row.summary,
    ...blocks.map(({ lead }) => lead),
    ...cards.flatMap(({ title, description }) => [title, description]),
  )
  const titles = byLanguage(...blocks.map(({ heading }) => heading))
  return {
    type: 'topic',
    url: `/topics/${textIn(row.slug)}`,
    title: titleIn(row.title),
    names: [],
    headings: [...titles.shown, ...texts.flatMap(({ headings }) => headings)],
    body: [...words.shown, ...texts.flatMap(({ paragraphs }) => paragraphs)],
    hidden: [
      ...titles.hidden,
      ...words.hidden,
      ...blocks.flatMap(({ body }) => translatedParts(body)),
    ],
    sections: [
      ...richTextSections(null, byLanguage(row.summary).shown),
      ...blocks.flatMap(({ lead, body }) => richTextSections(body, byLanguage(lead).shown)),
    ],
    confirmedOn: null,
    date: null,
    facets: { topic: [row.id], audience: valuesIn(row.audience) },
    facts: { summary: titleIn(row.summary) },
    dependsOn: [],
    changesOn: null,
  }
}
