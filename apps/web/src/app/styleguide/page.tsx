import { env } from '../../env'
import { definePage } from '../../page/definePage'
import { STYLEGUIDE_TITLE, StyleguideView } from '../../styleguide/StyleguideView'

const page = definePage({
  path: () => '/styleguide',
  load: async () => (env().styleguide ? {} : null),
  describe: () => ({ title: STYLEGUIDE_TITLE, noindex: true }),
  View: StyleguideView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
