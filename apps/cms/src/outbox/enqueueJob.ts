import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/afterCommit'
import { wakeOutbox } from './wake'

export type JobKind = 'revalidate' | 'mail' | 'search'

/**
 * Writes a job into the outbox in the transaction of `req`: either the job and what it follows from are saved, or
 * neither. The runner is woken once they are.
 */
export async function enqueueJob(
  req: Pick<PayloadRequest, 'context' | 'payload' | 'transactionID'>,
  kind: JobKind,
  payload: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.create({
    collection: 'outbox-jobs',
    data: { kind, payload, state: 'waiting', attempts: 0, runAfter: new Date().toISOString() },
    req,
  })
  await afterCommit(req, wakeOutbox)
}
