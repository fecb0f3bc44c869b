import type { Section } from '../richtext/sectionsOf'

import { ContentsList } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** From how many parts on a list of them saves more than it costs. */
const FEWEST = 3

/** What stands on a long page, with the way to each part; nothing on a short one. */
export function PageContents({ sections }: { sections: readonly Section[] }) {
  if (sections.length < FEWEST) return null
  return (
    <ContentsList
      heading={translator('Page', contentLanguage())('contents')}
      items={sections.map(({ id, title }) => ({ id, label: title }))}
    />
  )
}
