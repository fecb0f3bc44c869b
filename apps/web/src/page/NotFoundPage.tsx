import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { WaysOn } from './WaysOn'

/** Status 404. */
export function NotFoundPage() {
  const t = translator('Problem')
  return (
    <>
      <PageTitle>{t('notFoundTitle')}</PageTitle>
      <Prose>
        <p>{t('notFoundText')}</p>
      </Prose>
      <WaysOn />
    </>
  )
}
