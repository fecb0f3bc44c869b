import type { TranslatedSlug } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'

import { isHomeTranslated, listTranslated } from '@tokyo-cancer-portal/cms-client'
import { DEFAULT_LANGUAGE, LANGUAGES, valuesOf } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'

const OTHERS = valuesOf(LANGUAGES).filter((language) => language !== DEFAULT_LANGUAGE)

/** The languages in which a document can be read, Japanese first. Rejects with CmsUnavailableError. */
export async function documentLanguages(
  collection: TranslatedSlug,
  slug: string,
): Promise<readonly Language[]> {
  return keep(async (language) => (await listTranslated(cms(), collection, language)).has(slug))
}

/** Of a page whose words are the site's own. */
export const everyLanguage = async (): Promise<readonly Language[]> => valuesOf(LANGUAGES)

/** The languages of the home page. Rejects with CmsUnavailableError. */
export async function homeLanguages(): Promise<readonly Language[]> {
  return keep((language) => isHomeTranslated(cms().inLanguage(language)))
}

async function keep(has: (language: Language) => Promise<boolean>): Promise<readonly Language[]> {
  const found = await Promise.all(OTHERS.map(async (one) => ((await has(one)) ? [one] : [])))
  return [DEFAULT_LANGUAGE, ...found.flat()]
}
