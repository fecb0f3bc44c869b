import { AccessibilityView } from '../../accessibility/AccessibilityView'
import { accessibilityTitle } from '../../accessibility/accessibilityTitle'
import { loadAccessibility } from '../../accessibility/loadAccessibility'
import { documentLanguages } from '../../languages/pageLanguages'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/accessibility',
  load: loadAccessibility,
  describe: (data) => ({
    title: accessibilityTitle(data),
    description: data.item?.summary ?? null,
  }),
  languages: () => documentLanguages('content-items', 'accessibility'),
  asksForFeedback: true,
  View: AccessibilityView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
