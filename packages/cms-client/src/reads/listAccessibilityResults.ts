import type { CmsReader } from './CmsReader'
import type { AccessibilityResult } from '../schemas/accessibility'

import { accessibilityResultSchema } from '../schemas/accessibility'
import { everyPage, LARGEST_LIMIT } from './everyPage'

/** All published results of the yearly tests, the latest first. Rejects with CmsUnavailableError. */
export async function listAccessibilityResults(cms: CmsReader): Promise<AccessibilityResult[]> {
  return everyPage((page) =>
    cms.list(
      'accessibility-results',
      { sort: '-declaredOn', limit: LARGEST_LIMIT, page },
      accessibilityResultSchema,
    ),
  )
}
