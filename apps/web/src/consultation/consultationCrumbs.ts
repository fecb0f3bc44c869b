import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The way to the list of desks. */
export function consultationCrumbs(): Crumb[] {
  const home = translator('Frame', contentLanguage())('home')
  return [{ label: home, href: '/' }, { label: translator('Desks', contentLanguage())('title') }]
}
