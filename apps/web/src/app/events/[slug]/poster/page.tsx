import { contentLanguage } from '../../../../languages/contentLanguage'
import { everyLanguage } from '../../../../languages/pageLanguages'
import { translator } from '../../../../languages/translator'
import { definePage } from '../../../../page/definePage'
import { loadPoster } from '../../../../poster/loadPoster'
import { PosterView } from '../../../../poster/PosterView'

const page = definePage({
  path: ({ slug }) => `/events/${slug}/poster`,
  load: ({ params: { slug = '' } }) => loadPoster(slug),
  describe: ({ event }) => ({
    title: translator('Poster', contentLanguage())('title', { title: event.title }),
    noindex: true,
  }),
  // What stands around the sheet is said in every language.
  languages: everyLanguage,
  printsAddress: false,
  View: PosterView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
