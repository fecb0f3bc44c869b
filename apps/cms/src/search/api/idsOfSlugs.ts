import { isNamedFacet, type NamedFacet } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { PUBLISHED_NAMED } from './PUBLISHED_NAMED'

/** No facet has it. */
const NOBODY = ''

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
    text: `
      select id::text, slug from (${PUBLISHED_NAMED[facet]}) as published
      where slug = any($1::text[])`,
    values: [slugs],
  })
  return slugs.map((slug) => rows.find((row) => row.slug === slug)?.id ?? NOBODY)
}
