import type { Language } from '@tokyo-cancer-portal/domain'

import { weekday } from '@tokyo-cancer-portal/domain'

import { ENGLISH_MONTHS, englishWeekday } from './englishNames'
import { translator } from './translator'

/**
 * A local date of which a calendar shows the number alone, with what belongs around it where it stands by itself:
 * `12月` `16` `日（水）`, `December ` `16` ` (Wed)`.
 */
export function monthDayParts(
  language: Language,
  localDate: string,
): { before: string; number: number; after: string } {
  const t = translator('Dates', language)
  const [, month = 0, number = 0] = localDate.split('-').map(Number)
  const isEnglish = language === 'en'
  return {
    before: t('monthBefore', { month: isEnglish ? (ENGLISH_MONTHS[month - 1] ?? '') : month }),
    number,
    after: t('dayAfter', { weekday: isEnglish ? englishWeekday(localDate) : weekday(localDate) }),
  }
}
