import { publicHolidayName } from './publicHolidays'

/** Whether a local date is a public holiday in Japan; see `publicHolidayName`. */
export function isPublicHoliday(localDate: string): boolean {
  return publicHolidayName(localDate) !== null
}
