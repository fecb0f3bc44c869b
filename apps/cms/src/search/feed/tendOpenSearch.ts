import type { Payload } from 'payload'
import { configuredOpenSearch } from './configuredOpenSearch'
import { prepareOpenSearch } from './prepareOpenSearch'
import { servingIndex } from './servingIndex'

/** The outbox tells of every change; this is for what happens to the server itself. */
const COMPARE_EVERY_MS = 60 * 60 * 1000

/**
 * Looks after the index in OpenSearch (`prepareOpenSearch`): at once where it is missing, such as on a server that was
 * set up anew, otherwise every hour.
 *
 * @returns one look
 */
export function tendOpenSearch(payload: Payload, now = Date.now): () => Promise<void> {
  let compared = -Infinity
  return async () => {
    const openSearch = configuredOpenSearch()
    if (!openSearch) return
    const isDue = now() - compared >= COMPARE_EVERY_MS
    if (!isDue && (await servingIndex(payload, openSearch))) return
    await prepareOpenSearch(payload, (line) => payload.logger.info(line))
    compared = now()
  }
}
