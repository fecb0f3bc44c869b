import type { CollectionSlug, GlobalSlug } from '../collections/slugs'

/**
 * The collections and globals that the capabilities of a role speak about.
 *
 * The rest is governed by system capabilities (`users`: manage-users, `editor-roles`: manage-roles,
 * `audit-entries`: read-audit, `outbox-jobs`: manage-settings), follows what one may do with the documents that it is about
 * (`page-feedback`, `page-feedback-counts`; `missed-searches`: `search-entries`; `text-checks`: the documents), or belongs to
 * the program alone (`assignments`, `organization-trust`, `media-uses`, `content-loads`, `review-links`).
 */
export const GOVERNED_SLUGS = [
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
  'review-comments',
  'home',
  'navigation',
  'site-settings',
  'accessibility-policy',
  'chat-settings',
  'writing-words',
] as const satisfies readonly (CollectionSlug | GlobalSlug)[]

export type GovernedSlug = (typeof GOVERNED_SLUGS)[number]
