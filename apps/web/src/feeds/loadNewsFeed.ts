import type { FeedDocument } from './FeedDocument'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'
import { newsFeed } from '@tokyo-cancer-portal/event-feeds'

import { cms } from '../cms/cms'
import { currentTimeUntil } from '../dates/currentTimeUntil'
import { startOfToday } from '../dates/startOfToday'
import { contentPath } from '../links/contentPath'
import { feedSite } from './feedSite'

const LONGEST = 50

/** The latest news as an Atom feed. Rejects with CmsUnavailableError. */
export async function loadNewsFeed(): Promise<FeedDocument> {
  const path = '/news/feed.atom'
  const [site, news] = await Promise.all([
    feedSite(),
    listContentItems(cms(), { kind: 'news', sort: '-publishedOn', limit: LONGEST }),
  ])
  return {
    path,
    type: 'application/atom+xml; charset=utf-8',
    body: newsFeed({
      site,
      title: `${site.siteName} お知らせ`,
      url: `${site.siteUrl}${path}`,
      pageUrl: `${site.siteUrl}/news`,
      news: (news?.docs ?? []).map((item) => ({ ...item, path: contentPath(item) })),
      emptySince: startOfToday(currentTimeUntil([])),
    }),
  }
}
