import type { CmsReader } from './CmsReader'
import type { Navigation } from '../schemas/globals'

import { navigationSchema } from '../schemas/globals'

/** The global `navigation`, or null where the CMS does not show it. Rejects with CmsUnavailableError. */
export async function getNavigation(cms: CmsReader): Promise<Navigation | null> {
  return cms.global('navigation', navigationSchema)
}
