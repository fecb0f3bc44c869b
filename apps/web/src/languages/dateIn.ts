import type { Language } from '@tokyo-cancer-portal/domain'
import type { DateOptions } from '@tokyo-cancer-portal/japanese-text'

import { isPartialDate } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { ENGLISH_MONTHS, englishWeekday } from './englishNames'

/**
 * A local or partial date (`2026`, `2026-12`, `2026-12-16`) in a language: `December 16, 2026 (Wed)`. Plain Japanese
 * has no year of the Japanese calendar.
 */
export function dateIn(language: Language, partialDate: string, options: DateOptions = {}): string {
  if (language !== 'en') {
    return formatDate(partialDate, language === 'easy' ? { ...options, era: false } : options)
  }
  if (!isPartialDate(partialDate)) return partialDate
  const [year = '', month, day] = partialDate.split('-').map(Number)
  const name = month ? ENGLISH_MONTHS[month - 1] : undefined
  if (!name) return String(year)
  if (!day) return `${name} ${year}`
  return `${name} ${day}, ${year}${options.weekday ? ` (${englishWeekday(partialDate)})` : ''}`
}
