import type { CmsReader } from './CmsReader'
import type { SiteSettings } from '../schemas/globals'

import { siteSettingsSchema } from '../schemas/globals'

/** The global `site-settings`, or null where the CMS does not show it. Rejects with CmsUnavailableError. */
export async function getSiteSettings(cms: CmsReader): Promise<SiteSettings | null> {
  return cms.global('site-settings', siteSettingsSchema)
}
