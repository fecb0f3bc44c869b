import type { HospitalTotals } from '@tokyo-cancer-portal/cms-client'
import type { HospitalListData } from './loadHospitalList'

/** The designations of which the portal lists fewer hospitals than were published, with both numbers. */
export function missingDesignations(
  counts: HospitalListData['allDesignations'],
  totals: HospitalTotals | null,
) {
  const published = new Map(totals?.counts.map(({ designation, total }) => [designation, total]))
  return counts.flatMap(({ value, label, count }) => {
    const total = published.get(value) ?? 0
    return count < total ? [{ value, label, count, total }] : []
  })
}
