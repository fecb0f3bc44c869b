import type { CollectionSlug, PayloadRequest } from 'payload'

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
