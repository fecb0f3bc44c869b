import type { Payload } from 'payload'
import { OpenSearchError } from '../engine/opensearch/client/OpenSearchError'
import { compareIndex } from './compareIndex'
import { configuredOpenSearch } from './configuredOpenSearch'
import { rebuildOpenSearch } from './rebuildOpenSearch'
import { repairIndex } from './repairIndex'
import { servingIndex } from './servingIndex'

/**
 * Makes OpenSearch fit for answering, where there is one: an index is made where none is there, and one that missed
 * changes (nobody told it while `SEARCH_URL` was not set, or it came from a copy) learns of them. Where OpenSearch does
 * not answer, the portal goes on without it.
 */
export async function prepareOpenSearch(
  payload: Payload,
  log: (line: string) => void,
): Promise<void> {
  const openSearch = configuredOpenSearch()
  if (!openSearch) return
  try {
    const made = await rebuildOpenSearch(payload, openSearch, { when: 'needed' })
    if (made !== null) log(`検索サーバーの索引：${made}件で作りました。`)
    const index = await servingIndex(payload, openSearch)
    if (!index) return
    const differences = await compareIndex(payload, openSearch.client, index)
    if (differences.length === 0) return
    await repairIndex(payload, openSearch.client, index, differences)
    log(`検索サーバーの索引：${differences.length}件を直しました。`)
  } catch (error) {
    if (!(error instanceof OpenSearchError)) throw error
    payload.logger.warn({ msg: 'search: OpenSearch is not ready, PostgreSQL answers', err: error })
  }
}
