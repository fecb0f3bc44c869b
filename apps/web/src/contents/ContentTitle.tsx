import type { ContentItemData } from './loadContentItem'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { PageTitle } from '@tokyo-cancer-portal/ui'

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
          <time dateTime={item.publishedOn}>{formatDate(item.publishedOn, { weekday: true })}</time>
        ) : null
      }
    >
      <Words label text={item.title || '（題名なし）'} />
      {guide && guide.start.id !== item.id && (
        <span className="mt-1 block text-std-18N-160 text-solid-gray-700">
          <span className="sr-only">：</span>
          {guide.start.title}
        </span>
      )}
    </PageTitle>
  )
}
