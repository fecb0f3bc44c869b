import { definePage } from '../../page/definePage'

/** Every path without a page: perhaps an old one that has moved. */
const page = definePage<never>({
  path: ({ path }) => `/${path}`,
  load: async () => null,
  describe: () => ({ title: null }),
  View: () => null,
})

export const generateMetadata = page.generateMetadata
export default page.Page
