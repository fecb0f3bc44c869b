import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { AREAS, labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { contentLanguage } from '../languages/contentLanguage'
import { bracketsIn } from '../languages/bracketsIn'

/** Municipality and secondary medical area: `文京区（区中央部）`; what is known of it, or empty. */
export function hospitalPlace({
  municipality,
  area,
}: Pick<Organization, 'municipality' | 'area'>): string {
  const language = contentLanguage()
  const town = labelIn(language, MUNICIPALITIES, municipality)
  const region = labelIn(language, AREAS, area)
  return town && region ? `${town}${bracketsIn(language, region)}` : town || region
}
