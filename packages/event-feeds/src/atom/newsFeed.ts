import type { FeedNews } from '../model/FeedNews'
import type { FeedSite } from '../model/FeedSite'

import { toInstant } from '@tokyo-cancer-portal/domain'

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

/** News as an Atom feed, in the order given. */
export function newsFeed({ site, news, ...feed }: NewsFeedOptions): string {
  const entries = news.map(({ id, path, title, summary, publishedOn, updatedAt }) => ({
    id: atomId(id, `${site.siteUrl}/news/`),
    title,
    url: `${site.siteUrl}${encodeURI(path)}`,
    published: publishedOn ? startOf(publishedOn) : null,
    updated: updatedAt ?? (publishedOn ? startOf(publishedOn) : feed.emptySince),
    author: '',
    category: '',
    summary: summary ?? '',
  }))
  return atomFeed({ ...feed, author: site.siteName, entries })
}

const startOf = (localDate: string) => toInstant(localDate, '00:00')
