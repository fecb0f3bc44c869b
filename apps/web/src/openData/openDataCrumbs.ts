import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'

/** The way to the page of open data. */
export function openDataCrumbs(): Crumb[] {
  return [homeCrumb(), { label: translator('OpenData', contentLanguage())('title') }]
}
