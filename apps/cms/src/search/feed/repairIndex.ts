import type { Payload } from 'payload'
import type { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'
import type { Difference } from '../rebuild/compareRows'
import { nextVersion } from './nextVersion'
import { readRows } from './readRows'
import { sendDocuments } from './sendDocuments'

const BATCH = 100

/** Sends what documents say now that an index has otherwise. */
export async function repairIndex(
  payload: Payload,
  client: OpenSearchClient,
  index: string,
  differences: readonly Difference[],
): Promise<void> {
  for (const collection of new Set(differences.map((one) => one.collection))) {
    const ids = differences.flatMap((one) => (one.collection === collection ? [one.id] : []))
    for (let start = 0; start < ids.length; start += BATCH) {
      const some = ids.slice(start, start + BATCH)
      const version = await nextVersion(payload)
      const rows = await readRows(payload, collection, some)
      const published = new Set(rows.map(({ document_id: id }) => id))
      const gone = some.flatMap((id) => (published.has(id) ? [] : [{ collection, id }]))
      await sendDocuments(client, { index, rows, gone, version, isRefreshed: true })
    }
  }
}
