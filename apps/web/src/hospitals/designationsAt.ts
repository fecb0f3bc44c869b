import type { Designation } from '@tokyo-cancer-portal/cms-client'
import type { DesignationTime } from '@tokyo-cancer-portal/domain'

import { designationTime } from '@tokyo-cancer-portal/domain'

/** Those of the designations that hold on a local date, held before it, or begin after it. */
export function designationsAt(
  designations: readonly Designation[],
  today: string,
  time: DesignationTime,
): Designation[] {
  return designations.filter((designation) => designationTime(designation, today) === time)
}
