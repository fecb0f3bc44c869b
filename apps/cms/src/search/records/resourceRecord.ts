import type { StoredRow } from '../../hooks/liveCopy'
import { rowsIn, textIn, valuesIn } from './reading'
import { richTextParts } from './richTextParts'
import type { SearchRecord } from './SearchRecord'

/** A handbook, a video or another resource; its aliases are names that people know it by. */
export function resourceRecord(row: StoredRow): SearchRecord {
  const { headings, paragraphs } = richTextParts(row.body)
  return {
    type: 'resource',
    url: `/resources/${String(row.slug)}`,
    title: textIn(row.title),
    names: rowsIn(row.aliases).map(({ name }) => textIn(name)),
    headings,
    body: [textIn(row.summary), ...paragraphs, textIn(row.endedNote)].filter(Boolean).join('\n'),
    date: textIn(row.editionDate) || null,
    facets: {
      topic: valuesIn(row.topics),
      audience: valuesIn(row.audiences),
      municipality: valuesIn(row.municipality),
    },
  }
}
