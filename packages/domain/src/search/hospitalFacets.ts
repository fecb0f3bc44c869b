import { AREAS } from '../vocabulary/areas'
import { AVAILABILITIES } from '../vocabulary/availabilities'
import { CANCER_TYPES } from '../vocabulary/cancerTypes'
import { DESIGNATIONS } from '../vocabulary/designations'
import { MUNICIPALITIES } from '../vocabulary/municipalities'
import { SERVICES } from '../vocabulary/services'
import type { Term, ValueOf } from '../vocabulary/term'

/** By what hospitals are chosen. Values of one facet are alternatives, facets are joined by "and". */
export const HOSPITAL_FACETS = [
  'area',
  'municipality',
  'designation',
  'cancer',
  'service',
  'consultation',
] as const

export type HospitalFacet = (typeof HOSPITAL_FACETS)[number]

/** The vocabularies of their values. */
export const HOSPITAL_FACET_VOCABULARIES: Readonly<Record<HospitalFacet, readonly Term[]>> = {
  area: AREAS,
  municipality: MUNICIPALITIES,
  designation: DESIGNATIONS,
  cancer: CANCER_TYPES,
  service: SERVICES,
  consultation: AVAILABILITIES,
}

/** The value of a facet about which nothing is known of a hospital at all. */
export const UNKNOWN = 'unknown'

const SUFFIX = `-${UNKNOWN}`

/**
 * The value that says of one cancer or service that nobody has confirmed whether a hospital has it. It is a value of its
 * own: what is unknown is found when it is asked for, and is never counted as missing.
 */
export const unknownOf = (value: string): string => `${value}${SUFFIX}`

/** The cancer or service of which a value says that it is unknown; null for values that say something else. */
export function unknownPartOf(value: string): string | null {
  return value.endsWith(SUFFIX) ? value.slice(0, -SUFFIX.length) : null
}

const withUnknown = (terms: readonly Term[]): string[] => [
  ...terms.map(({ value }) => value),
  UNKNOWN,
]
const withUnknownOfEach = (terms: readonly Term[]): string[] => [
  ...terms.map(({ value }) => value),
  ...terms.map(({ value }) => unknownOf(value)),
]

/** All values of each facet, in the order in which they are offered. */
export const HOSPITAL_FACET_VALUES: Readonly<Record<HospitalFacet, readonly string[]>> = {
  area: withUnknown(AREAS),
  municipality: withUnknown(MUNICIPALITIES),
  designation: withUnknown(DESIGNATIONS),
  cancer: withUnknownOfEach(CANCER_TYPES),
  service: withUnknownOfEach(SERVICES),
  consultation: ['yes', 'no', UNKNOWN],
}

/** Orders of a list of hospitals. */
export const HOSPITAL_SORTS = [
  { value: 'relevance', label: '言葉に合う順' },
  { value: 'distance', label: '近い順' },
  { value: 'kana', label: '五十音順' },
  { value: 'designation', label: '指定の種類の順' },
] as const satisfies readonly Term[]

export type HospitalSort = ValueOf<typeof HOSPITAL_SORTS>
