import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'

/** The way to a hospital. */
export function hospitalCrumbs({ name }: Pick<Organization, 'name'>): Crumb[] {
  const t = translator('Hospitals', contentLanguage())
  return [homeCrumb(), { label: t('title'), href: '/hospitals' }, { label: name || t('unnamed') }]
}
