import type { RegisteredHospital } from './RegisteredHospital'

import { designationChanges } from '../designations/designationChanges'
import { toLocalDate } from '../time/toLocalDate'

/** The next local date after a day on which a designation of a hospital begins or is over; null where none does. */
export function nextRegisterChange(
  hospitals: readonly RegisteredHospital[],
  localDate: string,
): string | null {
  const days = hospitals
    .flatMap(({ designations }) => designations ?? [])
    .flatMap(({ validFrom, validTo }) => designationChanges({ validFrom, validTo }))
    .map(toLocalDate)
    .filter((day) => day > localDate)
  return days.toSorted()[0] ?? null
}
