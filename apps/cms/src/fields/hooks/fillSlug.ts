import { randomUUID } from 'node:crypto'
import { slugFrom } from '@tokyo-cancer-portal/domain'
import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'

type Data = Record<string, unknown>

/**
 * What a slug is made from. `title` is empty as long as nothing fit for a slug is known; then the slug stays empty
 * too, which a draft may.
 */
export type SlugSource = (data: Data) => { title: string; prefix: string } | undefined

const ATTEMPTS = 5

/**
 * Fills in an empty slug; a document that has one keeps it. A slug that is taken, also by a document in the trash, is followed by a random id.
 *
 * What somebody typed is left as it is; if it is taken, saving answers 400.
 */
export function fillSlug(source: SlugSource): FieldHook {
  return async ({ collection, data, operation, originalDoc, req, value }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (value !== undefined && value !== null && value !== '') return value
    // An address that is known to the world is not lost by emptying the field.
    const known: unknown = operation === 'update' ? originalDoc?.slug : undefined
    if (typeof known === 'string' && known !== '') return known
    const parts = source({ ...(originalDoc as Data | undefined), ...data })
    if (!parts || !collection) return null

    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const slug = candidate(parts, attempt)
      if (!(await isTaken(collection.slug, slug, req))) return slug
    }
    throw new Error(`No free slug found in ${collection.slug}`)
  }
}

function candidate(source: { title: string; prefix: string }, attempt: number): string {
  const slug = slugFrom({ ...source, id: randomUUID() })
  return attempt === 0 ? slug : slugFrom({ title: '', prefix: slug, id: randomUUID() })
}

async function isTaken(
  collection: CollectionSlug,
  slug: string,
  req: PayloadRequest,
): Promise<boolean> {
  // Asked of the database itself: a slug is taken also where this person may not see by what.
  const { totalDocs } = await req.payload.db.count({
    collection,
    where: { slug: { equals: slug } },
    req,
  })
  return totalDocs > 0
}
