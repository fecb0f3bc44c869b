import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { loadNews } from '../../news/loadNews'
import { NEWS_CRUMBS } from '../../news/newsCrumbs'
import { NewsView } from '../../news/NewsView'
import { definePage } from '../../page/definePage'
import { crumbStructure } from '../../structuredData/crumbStructure'

const page = definePage({
  path: () => '/news',
  load: loadNews,
  describe: (news) => ({
    title: news.isChosen && news.year ? `お知らせ（${formatDate(news.year)}）` : 'お知らせ',
    description: '東京都のがん対策や、このサイトからのお知らせです。',
    noindex: news.isChosen,
    feeds: [{ type: 'application/atom+xml', href: '/news/feed.atom', title: 'お知らせの新着' }],
  }),
  structure: async () => crumbStructure(NEWS_CRUMBS),
  asksForFeedback: true,
  View: NewsView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
