import type { HospitalFacet, Language } from '@tokyo-cancer-portal/domain'

import {
  HOSPITAL_FACET_VOCABULARIES,
  labelIn,
  UNKNOWN,
  unknownPartOf,
} from '@tokyo-cancer-portal/domain'

import { translator } from '../../languages/translator'

/** What a facet is called. */
export function facetName(facet: HospitalFacet, language: Language): string {
  const t = translator('HospitalFinder', language)
  const hospitals = translator('Hospitals', language)
  switch (facet) {
    case 'area':
      return hospitals('area')
    case 'designation':
      return hospitals('designationFilter')
    case 'consultation':
      return hospitals('center')
    default:
      return t(facet)
  }
}

/** What a value of a facet is called; of what is not known it says so. */
export function facetValueName(facet: HospitalFacet, value: string, language: Language): string {
  if (value === UNKNOWN) return translator('PageInformation', language)('unknown')
  const part = unknownPartOf(value)
  const label = labelIn(language, HOSPITAL_FACET_VOCABULARIES[facet], part ?? value)
  return part === null ? label : translator('HospitalFinder', language)('unknown', { label })
}
