import type { OpeningHours } from './OpeningHours'

import { publicHolidayName } from '../time/publicHolidays'
import { nextNewYear } from './nextNewYear'

/** Whether the desk is closed on a local date, whatever day of the week it is. */
export function isClosedDate(
  hours: Omit<OpeningHours, 'spans' | 'validFrom'>,
  localDate: string,
): boolean {
  const newYear = hours.closedAtNewYear ? [nextNewYear(localDate)] : []
  return (
    (hours.closedOnHolidays && publicHolidayName(localDate) !== null) ||
    [...newYear, ...hours.closedPeriods].some(
      ({ from, to }) => from <= localDate && localDate <= (to ?? from),
    )
  )
}
