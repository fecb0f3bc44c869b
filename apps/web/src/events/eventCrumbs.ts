import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'

/** The way to an event. */
export function eventCrumbs({ title }: Pick<Event, 'title'>): Crumb[] {
  const t = translator('Events', contentLanguage())
  return [homeCrumb(), { label: t('title'), href: '/events' }, { label: title || t('unnamed') }]
}
