import type { OpeningHours } from './OpeningHours'

import { publicHolidayName } from '../time/publicHolidays'

/**
 * The days around New Year on which offices in Tokyo are closed, as month and day.
 *
 * Source: 東京都の休日に関する条例 第1条 (12月29日から翌年の1月3日まで).
 */
const NEW_YEAR = { from: '12-29', to: '01-03' } as const

/** Whether the desk is closed on a local date, whatever day of the week it is. */
export function isClosedDate(
  hours: Omit<OpeningHours, 'spans' | 'validFrom'>,
  localDate: string,
): boolean {
  const day = localDate.slice(5)
  return (
    (hours.closedOnHolidays && publicHolidayName(localDate) !== null) ||
    (hours.closedAtNewYear && (day >= NEW_YEAR.from || day <= NEW_YEAR.to)) ||
    hours.closedPeriods.some(({ from, to }) => from <= localDate && localDate <= (to ?? from))
  )
}
