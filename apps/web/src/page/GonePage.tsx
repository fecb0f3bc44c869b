import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { statusTitles } from './statusTitles'
import { WaysOn } from './WaysOn'

/** Status 410: it was here, and nothing takes its place. */
export function GonePage() {
  return (
    <>
      <PageTitle>{statusTitles[410]}</PageTitle>
      <Prose>
        <p>
          お探しのページは掲載を終了しました。知りたいことが見つからないときは、相談窓口にお尋ねください。
        </p>
      </Prose>
      <WaysOn />
    </>
  )
}
