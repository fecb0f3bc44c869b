import holidayJp from '@holiday-jp/holiday_jp'

const HOLIDAYS: Readonly<Record<string, { readonly name: string } | undefined>> = holidayJp.holidays

/**
 * The name of the public holiday (国民の祝日に関する法律, with 振替休日 and 国民の休日) on a local date, or null.
 *
 * The list reaches from 1970 to 2050 (`HOLIDAYS_KNOWN_UNTIL`). Of the days of spring and autumn the government decides
 * in February for the year after; later ones are the astronomers' forecast, and a law may change any of them.
 */
export function publicHoliday(localDate: string): string | null {
  return HOLIDAYS[localDate]?.name ?? null
}
