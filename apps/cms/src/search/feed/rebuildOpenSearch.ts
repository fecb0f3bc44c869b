import type { Payload } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { withSessionLock } from '../../database/withSessionLock'
import { compareIndex } from './compareIndex'
import type { OpenSearch } from './configuredOpenSearch'
import { createIndex, isOwnIndex } from './createIndex'
import { fillIndex } from './fillIndex'
import { indexesLike, indexesOf } from './indexesOf'
import { refreshIndex } from './refreshIndex'
import { repairIndex } from './repairIndex'
import { deleteIndexes, serveIndex } from './serveIndex'
import { servingIndex } from './servingIndex'

interface Options {
  /** `always`, or only where none can be gone on with (`servingIndex`). */
  when: 'always' | 'needed'
  onProgress?: (progress: { done: number; total: number }) => void
}

/**
 * Makes a new index in OpenSearch out of the one in PostgreSQL, and lets it answer instead of the old one, which answers
 * until then. Changes go to both meanwhile. It may be killed at any moment: what it leaves behind is removed by the next
 * one. A second one waits for the first.
 *
 * @returns how many documents it has; null where there was no need
 */
export function rebuildOpenSearch(
  payload: Payload,
  openSearch: OpenSearch,
  { when, onProgress }: Options,
): Promise<number | null> {
  return withSessionLock(payload, LOCKS.openSearchRebuild, async () => {
    if (when === 'needed' && (await servingIndex(payload, openSearch))) return null
    const { client, names } = openSearch
    const serving = await indexesOf(client, names.alias)
    const own = (await indexesLike(client, names.prefix)).filter((one) =>
      isOwnIndex(one, names.prefix),
    )
    await deleteIndexes(
      openSearch,
      own.filter((one) => !serving.includes(one)),
    )
    const index = await createIndex(openSearch)
    const count = await fillIndex(payload, { client, index, onProgress })
    await refreshIndex(client, index)
    // Changes that were claimed before the index was there, and are on their way to the old one alone.
    await repairIndex(payload, client, index, await compareIndex(payload, client, index))
    await serveIndex(openSearch, index)
    return count
  })
}
