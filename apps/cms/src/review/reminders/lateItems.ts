import {
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  isAnswerLate,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import type { NewestVersion } from '../../workflow/newestVersion'
import type { WaitingFor } from '../../workflow/waitingItems'

/** Something that has waited for staff longer than was promised. */
export type LateItem = {
  slug: DraftCollectionSlug
  /** The newest version, relations as ids. */
  document: NewestVersion
  wait: WaitingFor
  /** Since when (ISO). */
  since: string
}

const WAITS: readonly { wait: WaitingFor; field: 'submittedAt' | 'afterReviewSince' }[] = [
  { wait: 'decision', field: 'submittedAt' },
  { wait: 'look', field: 'afterReviewSince' },
]

/**
 * Requests for approval, and what waits for a look afterwards, of all organizations, that have waited longer than the
 * promise. What waits for both stands there once. Read past access rules, for the portal itself.
 */
export async function lateItems(req: PayloadRequest, now: Date): Promise<LateItem[]> {
  const found = new Map<string, LateItem>()
  for (const slug of DRAFT_COLLECTIONS) {
    for (const { wait, field } of WAITS) {
      const where: Where = { [field]: { exists: true } }
      const { docs } = await req.payload.find({
        collection: slug,
        draft: true,
        where,
        pagination: false,
        depth: 0,
        req,
      })
      for (const document of docs as unknown as NewestVersion[]) {
        const since = document[field]
        if (typeof since !== 'string' || !isAnswerLate(since, now)) continue
        if (!found.has(document.id)) found.set(document.id, { slug, document, wait, since })
      }
    }
  }
  return [...found.values()]
}
