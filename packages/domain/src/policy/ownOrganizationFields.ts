import type { GovernedSlug } from './governedSlugs'

/**
 * The fields that say whose a document is, for each collection that belongs to organizations.
 *
 * A document is an organization's own if any of the fields holds it. The first is the owner: the
 * organization in whose name the document stands. Collections that are missing belong to the
 * metropolitan government and are out of reach of `own-organization` roles.
 */
export const OWN_ORGANIZATION_FIELDS: Partial<
  Record<GovernedSlug, readonly [string, ...string[]]>
> = {
  'content-items': ['owner'],
  events: ['organizer', 'coOrganizers'],
  resources: ['publisher'],
  organizations: ['id'],
  media: ['organization'],
  'chat-answers': ['owner'],
}
