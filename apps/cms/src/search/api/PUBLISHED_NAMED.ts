import type { NamedFacet } from '@tokyo-cancer-portal/domain'

/** What of the documents behind a facet is published: as the facet has them, as addresses do, and as people call them. */
export const PUBLISHED_NAMED: Readonly<Record<NamedFacet, string>> = {
  topic: `
    select document_id as id, substring(url from '[^/]+$') as slug, title as name
    from search_documents where collection = 'topics'`,
  organizer: `
    select id, slug, jsonb_build_object('ja', name) as name
    from organizations
    where _status = 'published' and deleted_at is null and slug is not null`,
}
