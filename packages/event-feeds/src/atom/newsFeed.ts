import type { FeedNews } from '../model/FeedNews'
import type { FeedSite } from '../model/FeedSite'

import { isLocalDate, toInstant } from '@tokyo-cancer-portal/domain'

import { atomFeed } from './atomFeed'
import { atomId } from './atomId'

export interface NewsFeedOptions {
  site: FeedSite
  title: string
  url: string
  pageUrl: string
  news: readonly FeedNews[]
  /** Instant that counts as the last change where there is no news. */
  emptySince: string
}

/** News as an Atom feed, in the order given. A date that does not exist counts as none, so that the others are told. */
export function newsFeed({ site, news, ...feed }: NewsFeedOptions): string {
  const entries = news.map(({ id, path, title, summary, publishedOn, updatedAt }) => {
    const published = isLocalDate(publishedOn) ? toInstant(publishedOn, '00:00') : null
    return {
      id: atomId(id, `${site.siteUrl}/news/`),
      title,
      url: `${site.siteUrl}${encodeURI(path)}`,
      published,
      updated: updatedAt ?? published ?? feed.emptySince,
      author: '',
      category: '',
      summary: summary ?? '',
    }
  })
  return atomFeed({ ...feed, author: site.siteName, entries })
}
