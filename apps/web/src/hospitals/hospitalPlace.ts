import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { AREAS, labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

/** Municipality and secondary medical area: `文京区（区中央部）`; what is known of it, or empty. */
export function hospitalPlace({
  municipality,
  area,
}: Pick<Organization, 'municipality' | 'area'>): string {
  const town = labelOf(MUNICIPALITIES, municipality)
  const region = labelOf(AREAS, area)
  return town && region ? `${town}（${region}）` : town || region
}
