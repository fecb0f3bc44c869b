import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { WaysOn } from './WaysOn'

/** Status 500: a fault of the site itself. */
export function ServerErrorPage() {
  const t = translator('Problem')
  return (
    <>
      <PageTitle>{t('errorTitle')}</PageTitle>
      <Prose>
        <p>{t('errorText')}</p>
      </Prose>
      <WaysOn />
    </>
  )
}
