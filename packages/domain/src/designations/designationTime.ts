import { isPartialDate } from '../time/isPartialDate'
import { lastDayOfPartialDate } from '../time/lastDayOfPartialDate'

/** Whether a designation holds on a day, held before it, or begins later. */
export type DesignationTime = 'current' | 'former' | 'coming'

/**
 * Where a designation stands on a local date. Its ends are partial dates and read in its favour: one that ends in
 * `2025` holds until the end of that year. An end that is not known does not end it.
 */
export function designationTime(
  {
    validFrom,
    validTo,
  }: { validFrom: string | null | undefined; validTo: string | null | undefined },
  localDate: string,
): DesignationTime {
  const last = lastDayOfPartialDate(validTo)
  if (last !== null && last < localDate) return 'former'
  const begins = isPartialDate(validFrom) && validFrom > localDate
  return begins ? 'coming' : 'current'
}
