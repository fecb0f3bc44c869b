import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { homeCrumb } from '../../links/homeCrumb'

/** The way to the month view. */
export function calendarCrumbs(): Crumb[] {
  const language = contentLanguage()
  return [
    homeCrumb(),
    { label: translator('Events', language)('title'), href: '/events' },
    { label: translator('Calendar', language)('crumb') },
  ]
}
