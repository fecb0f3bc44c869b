import type { RegisterCount } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'

/** Of when the sources are: 「2018年4月1日〜2021年9月1日」; empty where nobody knows. */
export function asOfText(asOf: RegisterCount['asOf']): string {
  if (asOf === null) return ''
  const language = contentLanguage()
  const [oldest, newest] = [asOf.oldest, asOf.newest].map((date) =>
    dateIn(language, date, { era: false }),
  )
  const to = translator('Punctuation', language)('to')
  return oldest === newest ? `${oldest}` : `${oldest}${to}${newest}`
}
