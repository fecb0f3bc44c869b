import type { RegisteredHospital } from './RegisteredHospital'

import { designationTime } from '../designations/designationTime'
import {
  CONSULTATION_CENTERS,
  NATIONAL_CORE,
  NATIONAL_CORE_TYPES,
  serviceCount,
} from './registerCounts'

export interface RegisterCount {
  /** Hospitals, each once. */
  count: number
  /** Of when the facts are on which that rests, partial dates; null where no source says so. */
  asOf: { oldest: string; newest: string } | null
}

/**
 * How many of the hospitals hold each designation on a local date, have a consultation centre or offer a service, by the
 * values of `REGISTER_COUNTS`. What no hospital has is not in it. What nobody confirmed is not counted.
 */
export function countRegister(
  hospitals: readonly RegisteredHospital[],
  localDate: string,
): ReadonlyMap<string, RegisterCount> {
  const counts = new Map<string, RegisterCount>()
  for (const hospital of hospitals) {
    for (const [value, dates] of factsOf(hospital, localDate)) {
      const before = counts.get(value)
      const span = before?.asOf ? [...dates, before.asOf.oldest, before.asOf.newest] : dates
      counts.set(value, { count: (before?.count ?? 0) + 1, asOf: spanOf(span) })
    }
  }
  return counts
}

/** What one hospital counts for, with the dates of its sources. */
function factsOf(hospital: RegisteredHospital, localDate: string): Map<string, string[]> {
  const facts = new Map<string, string[]>()
  const note = (value: string, date: string | null | undefined) =>
    facts.set(value, [...(facts.get(value) ?? []), ...(date ? [date] : [])])
  for (const { type, validFrom, validTo, asOf } of hospital.designations ?? []) {
    if (!type || designationTime({ validFrom, validTo }, localDate) !== 'current') continue
    note(type, asOf)
    if (NATIONAL_CORE_TYPES.includes(type)) note(NATIONAL_CORE, asOf)
  }
  for (const { service, availability, confirmedOn } of hospital.services ?? []) {
    if (service && availability === 'yes') note(serviceCount(service), confirmedOn)
  }
  const center = hospital.consultationCenter
  if (center?.availability === 'yes') note(CONSULTATION_CENTERS, center.confirmedOn)
  return facts
}

function spanOf(dates: readonly string[]): RegisterCount['asOf'] {
  const [oldest, ...others] = dates.toSorted()
  return oldest === undefined ? null : { oldest, newest: others.at(-1) ?? oldest }
}
