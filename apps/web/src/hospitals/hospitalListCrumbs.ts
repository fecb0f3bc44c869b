import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'

/** The way to the list of hospitals. */
export function hospitalListCrumbs(): Crumb[] {
  return [homeCrumb(), { label: translator('Hospitals', contentLanguage())('title') }]
}
