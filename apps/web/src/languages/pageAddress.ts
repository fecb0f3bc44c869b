import type { Language } from '@tokyo-cancer-portal/domain'

import { hasLanguages, splitLanguage } from '@tokyo-cancer-portal/domain'

export interface PageAddress {
  language: Language
  /** The path as the pages of the site know it: the same in every language. */
  path: string
}

/**
 * The page and the language that a path (without query) leads to. What exists once for all languages, such
 * as a feed, is nowhere below a prefix: there the path stays as it is, and leads to no page.
 */
export function pageAddress(path: string): PageAddress {
  const split = splitLanguage(path)
  return hasLanguages(split.path) ? split : { language: split.language, path }
}
