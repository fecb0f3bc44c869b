import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { statusTitles } from './statusTitles'
import { WaysOn } from './WaysOn'

/** Status 500: a fault of the site itself. */
export function ServerErrorPage() {
  return (
    <>
      <PageTitle>{statusTitles[500]}</PageTitle>
      <Prose>
        <p>
          申し訳ありません。このページを表示するときに問題が起きました。しばらく時間をおいてから、もう一度お試しください。
        </p>
      </Prose>
      <WaysOn />
    </>
  )
}
