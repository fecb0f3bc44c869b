import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { withSessionLock } from '../../database/withSessionLock'
import { SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import { countDocuments, nextDocuments, orphans, type Which } from './documentsToIndex'
import { indexPatiently } from './indexPatiently'

/** So few that whoever saves one of them meanwhile does not notice. */
const BATCH = 50
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

type Options = {
  which: Which
  /** Called after each batch. */
  onProgress?: (progress: { done: number; total: number }) => void
  today?: string
}

/**
 * Makes the index right while the portal serves and people publish. It may be killed at any moment: each batch is
 * complete in itself, and the next run begins anew. A second run waits for the first.
 *
 * @returns how many rows it wrote and removed
 */
export function rebuildIndex(
  payload: Payload,
  { which, onProgress, today = toLocalDate(new Date()) }: Options,
): Promise<{ written: number; removed: number }> {
  return withSessionLock(payload, LOCKS.indexRebuild, async () => {
    const counts = await Promise.all(
      SEARCHED_COLLECTIONS.map((slug) => countDocuments(payload, slug, which)),
    )
    const total = counts.reduce((sum, count) => sum + count, 0)
    let done = 0
    let written = 0
    let removed = 0
    for (const slug of SEARCHED_COLLECTIONS) {
      let after = FIRST_ID
      for (;;) {
        const ids = await nextDocuments(payload, slug, which, { after, limit: BATCH })
        if (ids.length === 0) break
        written += await indexPatiently({ payload, slug, ids, today })
        after = ids.at(-1) ?? after
        done += ids.length
        onProgress?.({ done, total: Math.max(done, total) })
      }
      const left = await orphans(payload, slug)
      for (let start = 0; start < left.length; start += BATCH) {
        const ids = left.slice(start, start + BATCH)
        removed += ids.length - (await indexPatiently({ payload, slug, ids, today }))
      }
    }
    return { written, removed }
  })
}
