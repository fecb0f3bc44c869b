import type { Crumb } from '@tokyo-cancer-portal/ui'
import type { EventListData } from './loadEventList'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'

/** The way to the list of events. */
export function eventListCrumbs({ period }: Pick<EventListData, 'period'>): Crumb[] {
  const t = translator('Events', contentLanguage())
  return period === 'past'
    ? [homeCrumb(), { label: t('title'), href: '/events' }, { label: t('pastTitle') }]
    : [homeCrumb(), { label: t('title') }]
}
