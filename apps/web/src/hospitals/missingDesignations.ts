import type { HospitalListData } from './loadHospitalList'

import { DESIGNATION_TOTALS } from './designationTotals'

/** The designations of which the portal lists fewer hospitals than there are, with both numbers. */
export function missingDesignations(counts: HospitalListData['allDesignations']) {
  const totals: Readonly<Record<string, number>> = DESIGNATION_TOTALS.counts
  return counts.flatMap(({ value, label, count }) => {
    const total = totals[value] ?? 0
    return count < total ? [{ value, label, count, total }] : []
  })
}
