import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

/** When the newest version of a document was saved (ISO), as the database has it now; null for an unknown document. */
export async function newestChange(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<string | null> {
  if (req.payload.collections[collection].config.versions) {
    const { docs } = await req.payload.db.findVersions<{ updatedAt?: string }>({
      collection,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      req,
    })
    const changedAt = docs[0]?.version.updatedAt
    if (changedAt) return changedAt
  }
  const row = await req.payload.db.findOne<{ id: string; updatedAt?: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row?.updatedAt ?? null
}

/** The same for a global; null for one that was never saved. */
export async function newestGlobalChange(
  req: PayloadRequest,
  slug: GlobalSlug,
): Promise<string | null> {
  const { db, globals } = req.payload
  if (globals.config.find((one) => one.slug === slug)?.versions) {
    const { docs } = await db.findGlobalVersions<{ updatedAt?: string }>({
      global: slug,
      where: { latest: { equals: true } },
      limit: 1,
      pagination: false,
      req,
    })
    const changedAt = docs[0]?.version.updatedAt
    if (changedAt) return changedAt
  }
  const row = (await db.findGlobal({ slug, req })) as { updatedAt?: string | null } | null
  return row?.updatedAt ?? null
}
