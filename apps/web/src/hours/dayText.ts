import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE, weekday } from '@tokyo-cancer-portal/domain'

import { ENGLISH_MONTHS, englishWeekday } from '../languages/englishNames'
import { translator } from '../languages/translator'

/** A local date of the coming months as one says it: 「11月27日（金）」, `Fri, November 27`. */
export function dayText(localDate: string, language: Language = DEFAULT_LANGUAGE): string {
  const [, month = 0, day = 0] = localDate.split('-').map(Number)
  const isEnglish = language === 'en'
  return translator('Dates', language)('day', {
    month: isEnglish ? (ENGLISH_MONTHS[month - 1] ?? '') : month,
    day,
    weekday: isEnglish ? englishWeekday(localDate) : weekday(localDate),
  })
}
