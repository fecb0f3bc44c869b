import type { PayloadRequest } from 'payload'
import { reindexDependents } from '../index/reindexDependents'
import { REGISTER_ID } from './REGISTER_ID'

/** Writes the rows that hold computed numbers anew, in the transaction that changes what is counted. */
export async function reindexCounted(req: PayloadRequest): Promise<void> {
  await reindexDependents(req, REGISTER_ID)
}
