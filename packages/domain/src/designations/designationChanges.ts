import { addDays } from '../time/addDays'
import { isLocalDate } from '../time/isLocalDate'
import { lastDayOfPartialDate } from '../time/lastDayOfPartialDate'
import { toInstant } from '../time/toInstant'

/** The instants at which `designationTime` gives another answer: when a designation begins, and when it is over. */
export function designationChanges({
  validFrom,
  validTo,
}: {
  validFrom: string | null | undefined
  validTo: string | null | undefined
}): string[] {
  // The first day that a partial date can mean.
  const begins = `${validFrom ?? ''}-01-01`.slice(0, 10)
  const last = lastDayOfPartialDate(validTo)
  return [
    ...(isLocalDate(begins) ? [toInstant(begins, '00:00')] : []),
    ...(last === null ? [] : [toInstant(addDays(last, 1), '00:00')]),
  ]
}
