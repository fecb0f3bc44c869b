export const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** From Sunday on. */
export const ENGLISH_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The weekday of a local date: `Wed`. Empty for what is none. */
export function englishWeekday(localDate: string): string {
  return ENGLISH_WEEKDAYS[new Date(`${localDate}T00:00:00Z`).getUTCDay()] ?? ''
}
