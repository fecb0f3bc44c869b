import { Callout } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** Says that a scheme or a material is over and stays here for reference only. */
export function EndedNotice({ note }: { note: string | null }) {
  const t = translator('Page', contentLanguage())
  return (
    <Callout tone="warning" title={t('ended')}>
      <p className="whitespace-pre-line">{note ?? t('endedNote')}</p>
    </Callout>
  )
}
