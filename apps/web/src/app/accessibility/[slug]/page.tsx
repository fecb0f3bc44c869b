import { getAccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { AccessibilityResultView } from '../../../accessibility/AccessibilityResultView'
import { cms } from '../../../cms/cms'
import { definePage } from '../../../page/definePage'

const page = definePage({
  path: ({ slug }) => `/accessibility/${slug}`,
  load: async ({ params: { slug = '' } }) => getAccessibilityResult(cms(), slug),
  describe: ({ title }) => ({
    title,
    description: '東京都がんポータルのウェブアクセシビリティの試験の結果です。',
  }),
  asksForFeedback: true,
  View: AccessibilityResultView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
