import { loadNews } from '../../news/loadNews'
import { NewsView } from '../../news/NewsView'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/news',
  load: loadNews,
  describe: (news) => ({
    title: 'お知らせ',
    description: '東京都のがん対策や、このサイトからのお知らせです。',
    noindex: news.page > 1,
  }),
  View: NewsView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
