import type { CmsReader } from './CmsReader'
import type { AccessibilityResult } from '../schemas/accessibility'

import { isSlug } from '@tokyo-cancer-portal/domain'

import { accessibilityResultSchema } from '../schemas/accessibility'

/** The published result of a yearly test with this slug, or null. Rejects with CmsUnavailableError. */
export async function getAccessibilityResult(
  cms: CmsReader,
  slug: string,
): Promise<AccessibilityResult | null> {
  if (!isSlug(slug)) return null
  return cms.findOne(
    'accessibility-results',
    { where: { slug: { equals: slug } } },
    accessibilityResultSchema,
  )
}
