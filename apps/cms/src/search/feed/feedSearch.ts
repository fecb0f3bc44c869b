import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import type { Job } from '../../outbox/claim'
import { enqueueRevalidation } from '../../outbox/enqueueRevalidation'
import { configuredOpenSearch } from './configuredOpenSearch'
import { indexesOf } from './indexesOf'
import { nextVersion } from './nextVersion'
import { readRows } from './readRows'
import { sendDocuments } from './sendDocuments'

const payloadSchema = z.object({ collection: z.string(), documents: z.array(z.uuid()) })

/**
 * Tells OpenSearch what some documents say now. They are read here, from the rows that only published documents have,
 * so that a job that waited long sends nothing that was withdrawn.
 *
 * @throws OpenSearchError when OpenSearch does not acknowledge; the job is then tried again
 */
export async function feedSearch(job: Job, payload: Payload): Promise<void> {
  const openSearch = configuredOpenSearch()
  // Whoever sets it again has the index compared at the start.
  if (!openSearch) return
  const { client, names } = openSearch
  const { collection, documents } = payloadSchema.parse(job.payload)
  const indexes = await indexesOf(client, names.feed)
  const version = await nextVersion(payload)
  const rows = await readRows(payload, collection, documents)
  const published = new Set(rows.map(({ document_id: id }) => id))
  const gone = documents.flatMap((id) => (published.has(id) ? [] : [{ collection, id }]))
  for (const index of indexes) {
    await sendDocuments(client, { index, rows, gone, version, isRefreshed: true })
  }
  // The site was told of the change when it was made, and may have asked before OpenSearch knew.
  await enqueueRevalidation({ req: await createLocalReq({}, payload), tags: [collection] })
}
