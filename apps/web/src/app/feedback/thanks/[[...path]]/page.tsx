import { thanksPath } from '../../../../feedback/feedbackPath'
import { findPage } from '../../../../feedback/findPage'
import { ThanksView } from '../../../../feedback/ThanksView'
import { everyLanguage } from '../../../../languages/pageLanguages'
import { translator } from '../../../../languages/translator'
import { definePage } from '../../../../page/definePage'

const page = definePage({
  path: ({ path = '' }) => thanksPath(`/${path}`),
  load: async ({ params: { path = '' } }) => {
    const found = await findPage(`/${path}`)
    // Another spelling of a page is no page of thanks of its own.
    return found?.path === `/${path}` ? { page: found } : null
  },
  describe: () => ({ title: translator('Feedback')('thanks'), noindex: true }),
  languages: everyLanguage,
  View: ThanksView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
