import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { loadNews } from '../../news/loadNews'
import { NewsView } from '../../news/NewsView'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/news',
  load: loadNews,
  describe: (news) => ({
    title: news.isChosen && news.year ? `お知らせ（${formatDate(news.year)}）` : 'お知らせ',
    description: '東京都のがん対策や、このサイトからのお知らせです。',
    noindex: news.isChosen,
  }),
  View: NewsView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
