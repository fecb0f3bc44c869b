import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { statusTitles } from './statusTitles'
import { WaysOn } from './WaysOn'

/** Status 404. */
export function NotFoundPage() {
  return (
    <>
      <PageTitle>{statusTitles[404]}</PageTitle>
      <Prose>
        <p>
          お探しのページは、移動したか、掲載を終えた可能性があります。アドレス（URL）に間違いがないかもお確かめください。
        </p>
      </Prose>
      <WaysOn />
    </>
  )
}
