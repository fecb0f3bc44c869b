import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE, weekday } from '@tokyo-cancer-portal/domain'

import { ENGLISH_MONTHS, englishWeekday } from '../languages/englishNames'

/** A local date of the coming months as one says it: 「11月27日（金）」, `Fri, November 27`. */
export function dayText(localDate: string, language: Language = DEFAULT_LANGUAGE): string {
  const [, month = 0, day = 0] = localDate.split('-').map(Number)
  if (language !== 'en') return `${month}月${day}日（${weekday(localDate)}）`
  return `${englishWeekday(localDate)}, ${ENGLISH_MONTHS[month - 1]} ${day}`
}
