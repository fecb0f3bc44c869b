import type { Payload } from 'payload'
import { pruneMissed } from '../missed/pruneMissed'
import { writeNoted } from '../missed/writeNoted'
import { tendOpenSearch } from '../feed/tendOpenSearch'
import { lookEvery } from '../../runtime/lookEvery'
import { pruneRemoved } from './pruneRemoved'
import { onWake } from '../waiting/wake'
import { reindexWaiting } from '../waiting/reindexWaiting'
import { reindexDue } from './reindexDue'

/** A new day begins at any of these looks; the question costs next to nothing. */
const LOOK_EVERY_MS = 60 * 1000

/**
 * Looks at the start and then every minute for rows of the index that the date made wrong, forgets old numbers and old
 * searches, and counts the searches that found nothing; after the index in OpenSearch, where there is one; and, at once
 * when one is left, after rows that wait for being written anew.
 *
 * @returns stops it
 */
export function startSearchUpkeep(payload: Payload): () => void {
  const stopUpkeep = lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'search',
    look: async () => {
      await reindexDue(payload)
      await pruneRemoved(payload)
      await pruneMissed(payload)
      await writeNoted(payload)
    },
  })
  const stopWaiting = lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'search rows',
    look: () => reindexWaiting(payload),
    onWake,
  })
  // By itself: the index may take long to make, and nothing else waits for it.
  const stopTending = lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'search server',
    look: tendOpenSearch(payload),
  })
  return () => {
    stopUpkeep()
    stopWaiting()
    stopTending()
  }
}
