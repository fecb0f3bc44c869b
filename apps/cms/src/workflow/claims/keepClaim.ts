import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { findAssignment } from '../assignments/findAssignment'

type Stored = { claimedBy: string | number | null; claimedAt: string | null }

/** Writes who is looking at a document beside who is responsible for it, under the lock of the document. */
export async function keepClaim(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
  claimed: Stored,
): Promise<void> {
  const { db } = req.payload
  const known = await findAssignment(req, slug, id)
  if (known) {
    await db.updateOne({
      collection: 'assignments',
      id: known.id,
      data: claimed,
      req,
      returning: false,
    })
  } else if (claimed.claimedBy !== null) {
    await db.create({
      collection: 'assignments',
      data: { collection: slug, documentId: id, ...claimed },
      req,
    })
  }
}
