import type { CollectionSlug, PayloadRequest } from 'payload'

/** What the audit trail says of a step. */
export type NewestEntry = { action?: string; actor?: string | null; at: string }

type Question = {
  collection: CollectionSlug
  documentId: string
  /** Of these steps. */
  actions: readonly string[]
  /** Instant, from which on. */
  since?: string | null
}

/** The last of some steps of a document, read past access rules; null where there was none. */
export async function newestEntry(
  req: PayloadRequest,
  { collection, documentId, actions, since }: Question,
): Promise<NewestEntry | null> {
  const { docs } = await req.payload.db.find<NewestEntry & { id: string }>({
    collection: 'audit-entries',
    where: {
      and: [
        { collection: { equals: collection } },
        { documentId: { equals: documentId } },
        { action: { in: [...actions] } },
        ...(since ? [{ at: { greater_than_equal: since } }] : []),
      ],
    },
    sort: '-at',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
