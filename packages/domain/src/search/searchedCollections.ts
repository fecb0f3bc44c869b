import type { DraftCollectionSlug } from '../collections/slugs'

/** The collections whose published documents the search finds. */
export const SEARCHED_COLLECTIONS = [
  'topics',
  'content-items',
  'resources',
  'organizations',
  'events',
  'glossary-terms',
] as const satisfies readonly DraftCollectionSlug[]

export type SearchedSlug = (typeof SEARCHED_COLLECTIONS)[number]

export const isSearched = (slug: string): slug is SearchedSlug =>
  (SEARCHED_COLLECTIONS as readonly string[]).includes(slug)
