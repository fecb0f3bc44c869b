import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { WaysOn } from './WaysOn'

/** Status 503: the CMS is away and no copy is kept. */
export function UnavailablePage() {
  const t = translator('Problem')
  return (
    <>
      <PageTitle>{t('unavailableTitle')}</PageTitle>
      <Prose>
        <p>{t('unavailableText')}</p>
      </Prose>
      <WaysOn />
    </>
  )
}
