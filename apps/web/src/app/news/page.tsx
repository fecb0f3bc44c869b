import { loadNews } from '../../news/loadNews'
import { newsCrumbs } from '../../news/newsCrumbs'
import { NewsView } from '../../news/NewsView'
import { definePage } from '../../page/definePage'
import { crumbStructure } from '../../structuredData/crumbStructure'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { everyLanguage } from '../../languages/pageLanguages'
import { dateIn } from '../../languages/dateIn'

const page = definePage({
  path: () => '/news',
  load: loadNews,
  describe: (news) => {
    const language = contentLanguage()
    const t = translator('News', language)
    const year = news.isChosen && news.year ? dateIn(language, news.year) : null
    return {
      title: year ? t('titleOf', { year }) : t('title'),
      description: t('description'),
      noindex: news.isChosen,
      feeds: [{ type: 'application/atom+xml', href: '/news/feed.atom', title: t('feed') }],
    }
  },
  languages: everyLanguage,
  structure: async () => crumbStructure(newsCrumbs()),
  asksForFeedback: true,
  View: NewsView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
