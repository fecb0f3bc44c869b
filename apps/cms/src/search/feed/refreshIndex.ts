import type { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'

const LONGEST_MS = 60_000

/** Lets searches see everything that was written. */
export async function refreshIndex(client: OpenSearchClient, index: string): Promise<void> {
  const signal = AbortSignal.timeout(LONGEST_MS)
  await client.ask({ method: 'POST', path: `/${index}/_refresh`, signal })
}
