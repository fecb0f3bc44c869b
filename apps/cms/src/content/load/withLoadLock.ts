import type { Payload } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { withSessionLock } from '../../database/withSessionLock'

/** Runs `work` while no other process loads content into this database; waits for one that does. */
export function withLoadLock<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  return withSessionLock(payload, LOCKS.contentLoad, work)
}
