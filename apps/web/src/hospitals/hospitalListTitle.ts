import type { HospitalListData } from './loadHospitalList'

import { filteredTitle } from '../links/filteredTitle'
import { hospitalConditions } from './hospitalConditions'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The title of the list of hospitals, with its conditions. */
export function hospitalListTitle({
  filter,
  hospitals,
}: Pick<HospitalListData, 'filter' | 'hospitals'>): string {
  const t = translator('Hospitals', contentLanguage())
  const count = t('count', { count: hospitals.length })
  return filteredTitle(t('title'), hospitalConditions(filter), count)
}
