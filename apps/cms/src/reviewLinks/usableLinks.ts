import type { Where } from 'payload'

/** The links to a document that can be used at `now`. */
export function usableLinks(collection: string, documentId: string, now: Date): Where {
  return {
    and: [
      { collection: { equals: collection } },
      { documentId: { equals: documentId } },
      { expiresAt: { greater_than: now.toISOString() } },
      { revokedAt: { exists: false } },
    ],
  }
}
