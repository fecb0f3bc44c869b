import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { WaysOn } from './WaysOn'

/** Status 410: it was here, and nothing takes its place. */
export function GonePage() {
  const t = translator('Problem')
  return (
    <>
      <PageTitle>{t('goneTitle')}</PageTitle>
      <Prose>
        <p>{t('goneText')}</p>
      </Prose>
      <WaysOn />
    </>
  )
}
