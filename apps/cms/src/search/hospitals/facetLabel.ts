import {
  AREAS,
  AVAILABILITIES,
  CANCER_TYPES,
  DESIGNATIONS,
  type HospitalFacet,
  labelIn,
  type Language,
  MUNICIPALITIES,
  SERVICES,
  type Term,
  UNKNOWN,
  unknownPartOf,
} from '@tokyo-cancer-portal/domain'

const VOCABULARIES: Readonly<Record<HospitalFacet, readonly Term[]>> = {
  area: AREAS,
  municipality: MUNICIPALITIES,
  designation: DESIGNATIONS,
  cancer: CANCER_TYPES,
  service: SERVICES,
  consultation: AVAILABILITIES,
}

const WORDS: Readonly<Record<Language, { unknown: string; of: (label: string) => string }>> = {
  ja: { unknown: '未確認', of: (label) => `${label}（未確認）` },
  easy: { unknown: 'まだ わかりません', of: (label) => `${label}（まだ わかりません）` },
  en: { unknown: 'Not confirmed', of: (label) => `${label} (not confirmed)` },
}

/** How people call a value of a facet. */
export function facetLabel(language: Language, facet: HospitalFacet, value: string): string {
  if (value === UNKNOWN) return WORDS[language].unknown
  const part = unknownPartOf(value)
  const label = labelIn(language, VOCABULARIES[facet], part ?? value)
  return part === null ? label : WORDS[language].of(label)
}
