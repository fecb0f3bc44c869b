import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { statusTitles } from './statusTitles'
import { WaysOn } from './WaysOn'

/** Status 503: the CMS is away and no copy is kept. */
export function UnavailablePage() {
  return (
    <>
      <PageTitle>{statusTitles[503]}</PageTitle>
      <Prose>
        <p>
          システムの都合で、このページを一時的に表示できません。しばらく時間をおいてから、もう一度お試しください。
        </p>
      </Prose>
      <WaysOn />
    </>
  )
}
