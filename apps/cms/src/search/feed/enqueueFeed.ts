import type { PayloadRequest } from 'payload'
import { env } from '../../env'
import { enqueueJob } from '../../outbox/enqueueJob'

/**
 * Writes the job that tells OpenSearch of documents whose rows of the index were written or removed, in the transaction
 * that does so. It says which documents these are and nothing of them: what they say is read when it is sent.
 */
export async function enqueueFeed(
  req: PayloadRequest,
  collection: string,
  documents: readonly string[],
): Promise<void> {
  if (env.searchUrl === '' || documents.length === 0) return
  await enqueueJob(req, 'search', { collection, documents: [...documents] })
}
