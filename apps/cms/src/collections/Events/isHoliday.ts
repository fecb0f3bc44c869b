import { publicHoliday } from '@tokyo-cancer-portal/japanese-text/holidays'

/** Whether a local date is a public holiday in Japan. */
export function isHoliday(date: string): boolean {
  return publicHoliday(date) !== null
}
