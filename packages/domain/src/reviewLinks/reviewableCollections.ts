import type { DraftCollectionSlug } from '../collections/slugs'

/** The collections whose documents have a page that can be shown before publication, also to somebody without an account. */
export const REVIEWABLE_COLLECTIONS = [
  'content-items',
  'events',
  'resources',
  'organizations',
  'topics',
  'glossary-terms',
  'accessibility-results',
] as const satisfies readonly DraftCollectionSlug[]

export type ReviewableSlug = (typeof REVIEWABLE_COLLECTIONS)[number]

/** Whether documents of the collection can be shown by a review link. */
export function isReviewable(collection: string): collection is ReviewableSlug {
  return (REVIEWABLE_COLLECTIONS as readonly string[]).includes(collection)
}
