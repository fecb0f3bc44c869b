import type { DraftCollectionSlug } from '../collections/slugs'
import type { SITE_PAGE, SitePageKey } from './sitePages'

/** The collections whose pages ask visitors whether they helped and whether something on them is wrong. */
export const FEEDBACK_COLLECTIONS = [
  'content-items',
  'events',
  'resources',
  'organizations',
  'topics',
  'glossary-terms',
  'accessibility-results',
] as const satisfies readonly DraftCollectionSlug[]

export type FeedbackSlug = (typeof FEEDBACK_COLLECTIONS)[number]

/** A page that visitors speak about: a published document, or one of the site's own (`SITE_PAGES`). */
export type FeedbackTarget =
  { collection: FeedbackSlug; id: string } | { collection: typeof SITE_PAGE; id: SitePageKey }

/** What a visitor can say of a page with one press. */
export const FEEDBACK_ANSWERS = ['yes', 'no'] as const
export type FeedbackAnswer = (typeof FEEDBACK_ANSWERS)[number]
