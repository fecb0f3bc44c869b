/** The slug of every collection of the CMS. */
export const COLLECTIONS = [
  'content-items',
  'events',
  'resources',
  'organizations',
  'topics',
  'accessibility-results',
  'media',
  'redirects',
  'glossary-terms',
  'chat-answers',
  'chat-scenarios',
  'chat-checks',
  'search-entries',
  'best-bets',
  'saved-queries',
  'editor-roles',
  'users',
  'audit-entries',
  'review-comments',
  'review-links',
  'outbox-jobs',
  'schedules',
  'second-factors',
  'assignments',
  'organization-trust',
  'media-uses',
  'content-loads',
  'page-feedback',
  'page-feedback-counts',
  'missed-searches',
  'text-checks',
] as const

/** The slug of every global of the CMS. */
export const GLOBALS = [
  'home',
  'navigation',
  'site-settings',
  'accessibility-policy',
  'chat-settings',
  'writing-words',
] as const

/** The collections whose documents go through draft and publication. */
export const DRAFT_COLLECTIONS = [
  'content-items',
  'events',
  'resources',
  'organizations',
  'topics',
  'glossary-terms',
  'accessibility-results',
  'chat-answers',
  'chat-scenarios',
  'search-entries',
  'best-bets',
] as const satisfies readonly CollectionSlug[]

/** The globals that go through draft and publication. */
export const DRAFT_GLOBALS = ['home', 'writing-words'] as const satisfies readonly GlobalSlug[]

export type CollectionSlug = (typeof COLLECTIONS)[number]
export type GlobalSlug = (typeof GLOBALS)[number]
export type DraftCollectionSlug = (typeof DRAFT_COLLECTIONS)[number]
export type DraftGlobalSlug = (typeof DRAFT_GLOBALS)[number]
