import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** Where every way begins. */
export function homeCrumb(): Crumb {
  return { label: translator('Frame', contentLanguage())('home'), href: '/' }
}
