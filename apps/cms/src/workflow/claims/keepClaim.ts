import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { findAssignment } from '../assignments/findAssignment'
import { writeAssignment } from '../assignments/writeAssignment'

type Stored = { claimedBy: string | number | null; claimedAt: string | null }

/** Writes who is looking at a document beside who is responsible for it, under the lock of the document. */
export async function keepClaim(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
  claimed: Stored,
): Promise<void> {
  // Nothing is to be taken back where nothing was ever written.
  if (claimed.claimedBy === null && !(await findAssignment(req, slug, id))) return
  await writeAssignment(req, slug, id, claimed)
}
