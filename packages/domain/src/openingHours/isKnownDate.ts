import type { OpeningHours } from './OpeningHours'

import { PUBLIC_HOLIDAYS_KNOWN } from '../time/publicHolidays'

/** Whether these hours tell anything of a local date. */
export function isKnownDate(
  { validFrom, closedOnHolidays }: Pick<OpeningHours, 'validFrom' | 'closedOnHolidays'>,
  localDate: string,
): boolean {
  if (validFrom !== null && localDate < validFrom) return false
  return !closedOnHolidays || localDate <= PUBLIC_HOLIDAYS_KNOWN.to
}
