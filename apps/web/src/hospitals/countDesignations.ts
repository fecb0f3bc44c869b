import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { designationsAt } from './designationsAt'

export interface DesignationCount {
  /** Hospitals of the portal that hold it. */
  count: number
  /** Of when the facts are on which that rests, partial dates; null where no source says so. */
  asOf: { oldest: string; newest: string } | null
}

/** How many of the hospitals hold each designation on a local date, by its value. */
export function countDesignations(
  hospitals: readonly Pick<Organization, 'designations'>[],
  today: string,
): ReadonlyMap<string, DesignationCount> {
  const counts = new Map<string, DesignationCount>()
  for (const { designations } of hospitals) {
    const current = designationsAt(designations, today, 'current')
    for (const type of new Set(current.flatMap((designation) => designation.type ?? []))) {
      const dates = current.flatMap((each) => (each.type === type ? (each.asOf ?? []) : []))
      const before = counts.get(type)
      counts.set(type, {
        count: (before?.count ?? 0) + 1,
        asOf: spanOf(before?.asOf ? [...dates, before.asOf.oldest, before.asOf.newest] : dates),
      })
    }
  }
  return counts
}

function spanOf(dates: readonly string[]): DesignationCount['asOf'] {
  const [oldest, ...others] = dates.toSorted()
  return oldest === undefined ? null : { oldest, newest: others.at(-1) ?? oldest }
}
