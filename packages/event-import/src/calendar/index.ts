/**
 * Reads events out of a calendar (decision 0048). Pure, as the tables are; apart from them, so that who reads tables does not
 * load the library.
 */
export type { ImportedCalendar } from './ImportedCalendar'
export { CALENDAR_LIMITS } from './limits'
export { readCalendar } from './readCalendar'
