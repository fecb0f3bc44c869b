import type { ContentItemData } from './loadContentItem'

import { PageTitle } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'
import { Words } from '../words/Words'

/**
 * The heading of a page or a news item. In a guide the page's own name comes first and the guide's after it: who goes
 * on to the next page must hear and see that it is another one.
 */
export function ContentTitle({ data: { item, guide } }: { data: ContentItemData }) {
  const isNews = item.kind === 'news' && item.publishedOn
  return (
    <PageTitle
      caption={
        isNews && item.publishedOn ? (
          <time dateTime={item.publishedOn}>
            {dateIn(contentLanguage(), item.publishedOn, { weekday: true })}
          </time>
        ) : null
      }
    >
      <Words label text={item.title || translator('Frame', contentLanguage())('untitled')} />
      {guide && guide.start.id !== item.id && (
        <span className="mt-1 block text-std-18N-160 text-solid-gray-700">
          <span className="sr-only">{translator('Punctuation', contentLanguage())('colon')}</span>
          {guide.start.title}
        </span>
      )}
    </PageTitle>
  )
}
