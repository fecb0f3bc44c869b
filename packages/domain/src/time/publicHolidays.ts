import holidays from '@holiday-jp/holiday_jp/lib/holidays.js'

import { requireLocalDate } from './requireLocalDate'

const NAMES: Readonly<Record<string, { readonly name: string } | undefined>> = holidays

/**
 * The first and the last local date of which `publicHolidayName` knows whether it is a public holiday.
 *
 * The government announces the holidays of a year in the February before it (国民の祝日に関する法律); later years
 * are reckoned by the law as it stands.
 */
export const PUBLIC_HOLIDAYS_KNOWN = { from: '1970-01-01', to: '2050-12-31' } as const

/**
 * The name of the public holiday (国民の祝日 and the days off that follow from it) on a local date: 「元日」; null where
 * the date is none, or is outside of `PUBLIC_HOLIDAYS_KNOWN`.
 *
 * Throws a RangeError if the date does not exist.
 */
export function publicHolidayName(localDate: string): string | null {
  const date = requireLocalDate(localDate)
  return Object.hasOwn(NAMES, date) ? (NAMES[date]?.name ?? null) : null
}
