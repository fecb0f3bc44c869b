import { thanksPath } from '../../../../feedback/feedbackPath'
import { findPage } from '../../../../feedback/findPage'
import { ThanksView } from '../../../../feedback/ThanksView'
import { definePage } from '../../../../page/definePage'

const page = definePage({
  path: ({ path }) => thanksPath(`/${path}`),
  load: async ({ params: { path = '' } }) => {
    const found = await findPage(`/${path}`)
    return found && { page: found }
  },
  describe: () => ({ title: 'ありがとうございました', noindex: true }),
  View: ThanksView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
