import type { CmsReader } from './CmsReader'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { homeSchema } from '../schemas/globals'
import { hasEveryHeading } from './hasEveryHeading'

/**
 * Whether the home page can be read in the language of the reader: every part that has a heading in
 * Japanese has one in it. Rejects with CmsUnavailableError.
 */
export async function isHomeTranslated(cms: CmsReader): Promise<boolean> {
  if (cms.language === DEFAULT_LANGUAGE) return true
  const [japanese, own] = await Promise.all([
    cms.inLanguage(DEFAULT_LANGUAGE).global('home', homeSchema),
    cms.global('home', homeSchema, { fallback: 'none' }),
  ])
  return hasEveryHeading(japanese?.layout ?? [], own?.layout ?? [])
}
