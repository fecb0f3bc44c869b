import { isNamedFacet, type NamedFacet } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'

/** No facet has it. */
const NOBODY = ''

/** Published ones by the names of their addresses. $1 slugs. */
const BY_SLUG: Readonly<Record<NamedFacet, string>> = {
  topic: `
    select document_id::text as id, substring(url from '[^/]+$') as slug
    from search_documents where collection = 'topics' and substring(url from '[^/]+$') = any($1::text[])`,
  organizer: `
    select id::text, slug from organizations
    where slug = any($1::text[]) and _status = 'published' and deleted_at is null`,
}

/** What is chosen of each facet, topics and organizers by their names in addresses (slugs). */
type ChosenSlugs = Readonly<Partial<Record<string, readonly string[]>>>

/**
 * What is chosen, with topics and organizers by id as facets have them. A name that nobody has becomes an id that finds
 * nothing.
 */
export async function idsOfSlugs<Chosen extends ChosenSlugs>(
  payload: Payload,
  chosen: Chosen,
): Promise<Chosen> {
  const replaced = await Promise.all(
    Object.entries(chosen).map(async ([facet, slugs]) =>
      isNamedFacet(facet) && slugs ? [facet, await read(payload, facet, slugs)] : [facet, slugs],
    ),
  )
  return Object.fromEntries(replaced) as Chosen
}

async function read(payload: Payload, facet: NamedFacet, slugs: readonly string[]) {
  const { rows } = await sidePool(payload.db, 'search').query<{ id: string; slug: string }>({
    name: `search-slugs-${facet}`,
    text: BY_SLUG[facet],
    values: [slugs],
  })
  return slugs.map((slug) => rows.find((row) => row.slug === slug)?.id ?? NOBODY)
}
