import type { CmsReader } from './CmsReader'
import type { AccessibilityPolicy } from '../schemas/accessibility'

import { accessibilityPolicySchema } from '../schemas/accessibility'

/** The global `accessibility-policy`, or null where the CMS does not show it. Rejects with CmsUnavailableError. */
export async function getAccessibilityPolicy(cms: CmsReader): Promise<AccessibilityPolicy | null> {
  return cms.global('accessibility-policy', accessibilityPolicySchema)
}
