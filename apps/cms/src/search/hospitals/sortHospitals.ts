import { DESIGNATIONS, type HospitalSort } from '@tokyo-cancer-portal/domain'
import type { Point } from '@tokyo-cancer-portal/domain/places'
import { distanceFrom } from './distanceFrom'
import type { FinderHospital } from './FinderHospital'

const collator = new Intl.Collator('ja')

/**
 * Hospitals in an order that does not depend on the one they come in, except `relevance`, which keeps it. What the order
 * needs and nobody knows (a place, a reading, a designation) comes last.
 */
export function sortHospitals(
  hospitals: readonly FinderHospital[],
  sort: HospitalSort,
  origin: Point | null,
): readonly FinderHospital[] {
  switch (sort) {
    case 'relevance':
      return hospitals
    case 'kana':
      return hospitals.toSorted(byKana)
    case 'distance':
      return by(hospitals, (hospital) => distanceFrom(origin, hospital) ?? Infinity)
    case 'designation':
      return by(hospitals, rankOf)
  }
}

function by(
  hospitals: readonly FinderHospital[],
  measure: (hospital: FinderHospital) => number,
): FinderHospital[] {
  const measured = new Map(hospitals.map((hospital) => [hospital, measure(hospital)]))
  const of = (hospital: FinderHospital): number => measured.get(hospital) ?? Infinity
  // Two that are infinitely far are not a number apart.
  return hospitals.toSorted((a, b) => (of(a) === of(b) ? byKana(a, b) : of(a) - of(b)))
}

function byKana(a: FinderHospital, b: FinderHospital): number {
  return (
    Number(a.kana === '') - Number(b.kana === '') ||
    collator.compare(a.kana, b.kana) ||
    collator.compare(a.name, b.name) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Where the first of its designations stands in the vocabulary. */
function rankOf({ values }: FinderHospital): number {
  const rank = DESIGNATIONS.findIndex(({ value }) => values.designation.has(value))
  return rank < 0 ? Infinity : rank
}
