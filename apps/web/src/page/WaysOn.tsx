import { TextLink } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'

/** Where to go from a page that could not be shown. */
export function WaysOn() {
  const t = translator('Problem')
  return (
    <ul className="mt-6 list-disc space-y-2 pl-6">
      <li>
        <TextLink href="/">{t('toHome')}</TextLink>
      </li>
      <li>
        <TextLink href="/hospitals">{t('toHospitals')}</TextLink>
      </li>
      <li>
        <TextLink href="#consultation">{t('toConsultation')}</TextLink>
      </li>
    </ul>
  )
}
