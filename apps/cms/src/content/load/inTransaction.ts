import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction as within } from '../../database/inTransaction'

/** Tells hooks that the starting content is being written, not the work of a person. */
const CONTEXT = { contentLoad: true }

/** Runs `work` in a transaction of its own: everything it writes is saved, or nothing is. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ context: { ...CONTEXT } }, payload)
  return within(req, () => work(req))
}
