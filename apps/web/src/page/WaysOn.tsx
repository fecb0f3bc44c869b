import { LinkList } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'

/** Where to go from a page that could not be shown. */
export function WaysOn() {
  const t = translator('Problem')
  return (
    <LinkList
      links={[
        { href: '/', label: t('toHome') },
        { href: '/hospitals', label: t('toHospitals') },
        { href: '#consultation', label: t('toConsultation') },
      ]}
    />
  )
}
