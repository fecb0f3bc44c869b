import { contentPath } from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { textIn, translationsIn, valuesIn } from './reading'
import { richTextParts } from './richTextParts'
import type { SearchRecord } from './SearchRecord'

/** A page or a news item. */
export function contentItemRecord(row: StoredRow): SearchRecord {
  const { headings, paragraphs } = richTextParts(row.body)
  const isNews = row.kind === 'news'
  return {
    type: isNews ? 'news' : 'page',
    url: contentPath({ slug: String(row.slug) }),
    title: textIn(row.title),
    names: translationsIn(row.title),
    headings,
    body: [
      textIn(row.summary),
      ...paragraphs,
      textIn(row.endedNote),
      ...translationsIn(row.summary),
    ]
      .filter(Boolean)
      .join('\n'),
    date: textIn(row.publishedOn) || textIn(row.lastConfirmedOn) || null,
    facets: { topic: valuesIn(row.topics), audience: valuesIn(row.audiences) },
  }
}
