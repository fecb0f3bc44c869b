import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { AVAILABILITIES, labelOf } from '@tokyo-cancer-portal/domain'

/** Whether a hospital has a consultation centre, as far as it is known. */
export function consultationSummary({ consultationCenter }: Organization): string {
  return labelOf(AVAILABILITIES, consultationCenter.availability) || '未確認'
}
