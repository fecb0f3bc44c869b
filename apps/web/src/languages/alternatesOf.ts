import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE, inLanguage, languageFacts } from '@tokyo-cancer-portal/domain'

/**
 * The addresses of a page in its languages, by hreflang, with Japanese for everybody else; empty where there
 * is only one. Every one of these pages names all of them.
 *
 * @param path without prefix
 */
export function alternatesOf(
  siteUrl: string,
  path: string,
  languages: readonly Language[],
): Record<string, string> {
  if (languages.length < 2) return {}
  const urlIn = (language: Language) => `${siteUrl}${inLanguage(language, encodeURI(path))}`
  return Object.fromEntries([
    ...languages.map((language) => [languageFacts(language).hreflang, urlIn(language)]),
    ['x-default', urlIn(DEFAULT_LANGUAGE)],
  ]) as Record<string, string>
}
