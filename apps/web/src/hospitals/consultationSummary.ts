import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { AVAILABILITIES, labelIn } from '@tokyo-cancer-portal/domain'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** Whether a hospital has a consultation centre, as far as it is known. */
export function consultationSummary({ consultationCenter }: Organization): string {
  const language = contentLanguage()
  const known = labelIn(language, AVAILABILITIES, consultationCenter.availability)
  return known || translator('PageInformation', language)('unknown')
}
