import type { Condition } from '../links/Condition'
import type { HospitalFilter } from './filterHospitals'

import { AREAS, DESIGNATIONS, labelIn } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The conditions of the list of hospitals that are set, in words. */
export function hospitalConditions({
  area,
  designation,
  consultation,
}: HospitalFilter): Condition[] {
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  return [
    ...(area ? [{ name: t('area'), value: labelIn(language, AREAS, area) }] : []),
    ...(designation
      ? [{ name: t('designationFilter'), value: labelIn(language, DESIGNATIONS, designation) }]
      : []),
    ...(consultation ? [{ name: t('consultation'), value: t('withConsultation') }] : []),
  ]
}
