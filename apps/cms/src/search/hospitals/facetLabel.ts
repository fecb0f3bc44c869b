import {
  HOSPITAL_FACET_VOCABULARIES,
  type HospitalFacet,
  labelIn,
  type Language,
  UNKNOWN,
  unknownPartOf,
} from '@tokyo-cancer-portal/domain'

const WORDS: Readonly<Record<Language, { unknown: string; of: (label: string) => string }>> = {
  ja: { unknown: '未確認', of: (label) => `${label}（未確認）` },
  easy: { unknown: 'まだ わかりません', of: (label) => `${label}（まだ わかりません）` },
  en: { unknown: 'Not confirmed', of: (label) => `${label} (not confirmed)` },
}

/** How people call a value of a facet. */
export function facetLabel(language: Language, facet: HospitalFacet, value: string): string {
  if (value === UNKNOWN) return WORDS[language].unknown
  const part = unknownPartOf(value)
  const label = labelIn(language, HOSPITAL_FACET_VOCABULARIES[facet], part ?? value)
  return part === null ? label : WORDS[language].of(label)
}
