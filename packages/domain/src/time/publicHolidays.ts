import holidays from '@holiday-jp/holiday_jp/lib/holidays.js'

import { DEFAULT_LANGUAGE, type Language } from '../languages/languages'
import { requireLocalDate } from './requireLocalDate'

const NAMES: Readonly<
  Record<string, { readonly name: string; readonly name_en: string } | undefined>
> = holidays

/**
 * The first and the last local date of which `publicHolidayName` knows whether it is a public holiday.
 *
 * The government announces the holidays of a year in the February before it (国民の祝日に関する法律); later years
 * are reckoned by the law as it stands.
 */
export const PUBLIC_HOLIDAYS_KNOWN = { from: '1970-01-01', to: '2050-12-31' } as const

/** Where the calendar has another English name than the government. */
const RENAMED: Readonly<Record<string, string>> = {
  スポーツの日: 'Sports Day',
  文化の日: 'Culture Day',
}

/**
 * The name of the public holiday (国民の祝日 and the days off that follow from it) on a local date: 「元日」; null where
 * the date is none, or is outside of `PUBLIC_HOLIDAYS_KNOWN`.
 *
 * Throws a RangeError if the date does not exist.
 */
export function publicHolidayName(
  localDate: string,
  language: Language = DEFAULT_LANGUAGE,
): string | null {
  const date = requireLocalDate(localDate)
  const names = Object.hasOwn(NAMES, date) ? NAMES[date] : undefined
  if (!names) return null
  return language === 'en' ? (RENAMED[names.name] ?? names.name_en) : names.name
}
