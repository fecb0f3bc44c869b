/** The last local date of which `publicHoliday` knows whether it is a holiday. */
export const HOLIDAYS_KNOWN_UNTIL = '2050-12-31'
