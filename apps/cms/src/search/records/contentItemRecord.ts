import { contentPath } from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { byLanguage, textIn, titleIn, valuesIn } from './reading'
import { richTextParts, translatedParts } from './richTextParts'
import { richTextSections } from './richTextSections'
import type { PageRecord } from './PageRecord'

/** A page or a news item. */
export function contentItemRecord(row: StoredRow): PageRecord {
  const { headings, paragraphs } = richTextParts(row.body)
  const texts = byLanguage(row.summary, ...(row.ended === true ? [row.endedNote] : []))
  const isNews = row.kind === 'news'
  const publishedOn = (isNews && textIn(row.publishedOn)) || null
  const lastConfirmedOn = textIn(row.lastConfirmedOn) || null
  return {
    type: isNews ? 'news' : 'page',
    url: contentPath({ slug: textIn(row.slug) }),
    title: titleIn(row.title),
    names: [],
    headings,
    body: [...texts.shown, ...paragraphs],
    hidden: [...texts.hidden, ...translatedParts(row.body)],
    date: publishedOn ?? lastConfirmedOn,
    sections: richTextSections(row.body, texts.shown),
    confirmedOn: lastConfirmedOn,
    facets: { topic: valuesIn(row.topics), audience: valuesIn(row.audiences) },
    facts: { publishedOn, lastConfirmedOn, summary: titleIn(row.summary) },
    dependsOn: [],
    changesOn: null,
  }
}
