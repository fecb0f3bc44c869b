import { CONSULTATION_CENTERS, NATIONAL_CORE, NATIONAL_CORE_TYPES } from './registerCounts'

type Maybe<T> = T | null | undefined

/** `hospitalTotals` of the site settings, as the API and the database give it. */
export interface HospitalTotalsValue {
  asOf?: Maybe<string>
  counts?: Maybe<readonly { designation?: Maybe<string>; total?: Maybe<number> }[]>
  consultationCenters?: Maybe<{ total?: Maybe<number>; asOf?: Maybe<string> }>
}

export interface PublishedCount {
  count: number
  /** Partial date; null where staff have not entered it. */
  asOf: string | null
}

/** The numbers that were published by somebody and entered by staff, by the values of `REGISTER_COUNTS`. */
export function publishedCounts(
  totals: Maybe<HospitalTotalsValue>,
): ReadonlyMap<string, PublishedCount> {
  const counts = new Map<string, PublishedCount>()
  const asOf = totals?.asOf || null
  for (const { designation, total } of totals?.counts ?? []) {
    if (designation && typeof total === 'number') counts.set(designation, { count: total, asOf })
  }
  // The sum is known where both kinds are that every prefecture has.
  if (counts.has('prefectural-core') && counts.has('regional-core')) {
    const parts = NATIONAL_CORE_TYPES.map((type) => counts.get(type)?.count ?? 0)
    counts.set(NATIONAL_CORE, { count: parts.reduce((sum, part) => sum + part, 0), asOf })
  }
  const { total, asOf: centersAsOf } = totals?.consultationCenters ?? {}
  if (typeof total === 'number') {
    counts.set(CONSULTATION_CENTERS, { count: total, asOf: centersAsOf || null })
  }
  return counts
}
