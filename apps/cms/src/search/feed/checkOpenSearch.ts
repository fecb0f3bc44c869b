import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Difference } from '../rebuild/compareRows'
import { compareIndex } from './compareIndex'
import type { OpenSearch } from './configuredOpenSearch'
import { servingIndex } from './servingIndex'

/** What was on its way has arrived by then. */
const PAUSE_MS = 3000

/**
 * Compares the index in OpenSearch with the one in PostgreSQL, both ways. Changes nothing.
 *
 * @returns where they differ, also some seconds later; null where there is no index that can be gone on with
 * @throws OpenSearchError where OpenSearch does not answer
 */
export async function checkOpenSearch(
  payload: Payload,
  openSearch: OpenSearch,
  pauseMs = PAUSE_MS,
): Promise<Difference[] | null> {
  const index = await servingIndex(payload, openSearch)
  if (!index) return null
  const first = await compareIndex(payload, openSearch.client, index)
  if (first.length === 0) return []
  await wait(pauseMs)
  const idsOf = (differences: readonly Difference[]) =>
    new Set(differences.map(({ collection, id }) => `${collection}:${id}`))
  const ids = idsOf(first)
  const again = await compareIndex(payload, openSearch.client, index)
  return again.filter(({ collection, id }) => ids.has(`${collection}:${id}`))
}
