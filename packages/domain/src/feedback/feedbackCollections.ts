import type { DraftCollectionSlug } from '../collections/slugs'

/** The collections whose pages ask visitors whether they helped and whether something on them is wrong. */
export const FEEDBACK_COLLECTIONS = [
  'content-items',
  'events',
  'resources',
  'organizations',
  'topics',
  'glossary-terms',
] as const satisfies readonly DraftCollectionSlug[]

export type FeedbackSlug = (typeof FEEDBACK_COLLECTIONS)[number]

/** What a visitor can say of a page with one press. */
export const FEEDBACK_ANSWERS = ['yes', 'no'] as const
export type FeedbackAnswer = (typeof FEEDBACK_ANSWERS)[number]
