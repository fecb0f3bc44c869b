import { isLocalDate } from '@tokyo-cancer-portal/domain'

/** The local date of a year, a month and a day as they are written; `undefined` where there is no such day. */
export function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isLocalDate(date) ? date : undefined
}
