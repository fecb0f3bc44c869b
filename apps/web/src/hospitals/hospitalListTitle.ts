import type { HospitalListData } from './loadHospitalList'

import { filteredTitle } from '../links/filteredTitle'
import { hospitalConditions } from './hospitalConditions'

/** The title of the list of hospitals, with its conditions. */
export function hospitalListTitle({
  filter,
  hospitals,
}: Pick<HospitalListData, 'filter' | 'hospitals'>): string {
  return filteredTitle('病院を探す', hospitalConditions(filter), `${hospitals.length}病院`)
}
