import { FACET_VOCABULARIES, isNamedFacet, isSlug } from '@tokyo-cancer-portal/domain'

import { readChoice } from '../links/readChoice'
import { LONGEST_SEARCH } from './searchPath'

/** By what results are narrowed here, in the order of the page. One value of each. */
export const SEARCH_PAGE_FACETS = ['type', 'topic', 'audience', 'area', 'cancer'] as const
export type SearchPageFacet = (typeof SEARCH_PAGE_FACETS)[number]

/** What was typed, in one spelling, so that the same question has one address. Null for nothing. */
export function readTyped(text: string): string | null {
  const typed = text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  // Not in the middle of a character of two units.
  const cut = typed.slice(0, LONGEST_SEARCH).replace(/[\uD800-\uDBFF]$/u, '')
  return cut.trim() === '' ? null : cut.trim()
}

/** A value of a facet; null for what is none. */
export function readFacet(facet: SearchPageFacet, text: string): string | null {
  if (!isNamedFacet(facet)) return readChoice(FACET_VOCABULARIES[facet], text)
  return isSlug(text) ? text : null
}
