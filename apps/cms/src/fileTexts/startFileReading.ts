import type { Payload } from 'payload'
import { LOCKS } from '../database/LOCKS'
import { whileAlone } from '../database/whileAlone'
import { lookEvery } from '../runtime/lookEvery'
import { indexReadFiles } from './indexReadFiles'
import { readFiles } from './readFiles'
import { forgetFiles } from './statements'

const LOOK_EVERY_MS = 3000
/** What could not be read, because it was not there for example, is tried again after so many looks. */
const LOOKS_UNTIL_AGAIN = 200

/**
 * Reads the text of PDFs in the background and puts it into the search index, one file at a time and in one process of
 * all that serve.
 *
 * @returns stops it, also in the midst of a file
 */
export function startFileReading(payload: Payload): () => void {
  const stopped = new AbortController()
  const postponed = new Set<string>()
  let looks = 0
  const stopLooking = lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'files',
    look: () =>
      whileAlone(payload, LOCKS.fileReading, async () => {
        looks = (looks + 1) % LOOKS_UNTIL_AGAIN
        if (looks === 0) {
          postponed.clear()
          await payload.db.drizzle.execute(forgetFiles)
        }
        const onRead = () => indexReadFiles(payload)
        await onRead()
        await readFiles(payload, { postponed, signal: stopped.signal, onRead })
      }),
  })
  return () => {
    stopLooking()
    stopped.abort()
  }
}
