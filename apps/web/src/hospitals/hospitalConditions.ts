import type { Condition } from '../links/Condition'
import type { HospitalFilter } from './filterHospitals'

import { AREAS, DESIGNATIONS, labelOf } from '@tokyo-cancer-portal/domain'

/** The conditions of the list of hospitals that are set, in words. */
export function hospitalConditions({
  area,
  designation,
  consultation,
}: HospitalFilter): Condition[] {
  return [
    ...(area ? [{ name: '地域', value: labelOf(AREAS, area) }] : []),
    ...(designation ? [{ name: '指定の種類', value: labelOf(DESIGNATIONS, designation) }] : []),
    ...(consultation ? [{ name: '相談', value: 'がん相談支援センターを確認できた病院' }] : []),
  ]
}
