import type { Payload } from 'payload'
import { pruneRemoved } from './pruneRemoved'
import { reindexDue } from './reindexDue'

/** A new day begins at any of these looks; the question costs next to nothing. */
const LOOK_EVERY_MS = 60 * 1000

/**
 * Looks at the start and then every minute for rows of the index that the date made wrong, and forgets old numbers.
 *
 * @returns stops it
 */
export function startSearchUpkeep(payload: Payload): () => void {
  let isAtWork = false
  const look = async () => {
    if (isAtWork) return
    isAtWork = true
    try {
      await reindexDue(payload)
      await pruneRemoved(payload)
    } catch (error) {
      payload.logger.warn({ msg: 'search: will look again', err: error })
    } finally {
      isAtWork = false
    }
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
  return () => clearInterval(timer)
}
