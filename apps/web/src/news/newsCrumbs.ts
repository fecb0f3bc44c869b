import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'

/** The way to the news. */
export function newsCrumbs(): Crumb[] {
  return [homeCrumb(), { label: translator('News', contentLanguage())('title') }]
}
