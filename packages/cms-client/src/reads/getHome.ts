import type { CmsReader } from './CmsReader'
import type { Home } from '../schemas/globals'

import { homeSchema } from '../schemas/globals'

/** The global `home`, or null where the CMS does not show it. Rejects with CmsUnavailableError. */
export async function getHome(cms: CmsReader): Promise<Home | null> {
  return cms.global('home', homeSchema)
}
