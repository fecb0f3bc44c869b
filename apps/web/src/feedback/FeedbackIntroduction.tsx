import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { WaysOn } from '../page/WaysOn'

/** For whoever comes to the address of the forms by itself. */
export function FeedbackIntroduction() {
  const t = translator('Feedback')
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Prose>
        <p>{t('introduction')}</p>
      </Prose>
      <WaysOn />
    </>
  )
}
