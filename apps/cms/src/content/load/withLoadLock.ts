import type { Payload } from 'payload'
import { withSessionLock } from '../../database/withSessionLock'

/** Any number that nothing else in this database locks. */
const LOCK = 7_201_346_121

/** Runs `work` while no other process loads content into this database; waits for one that does. */
export function withLoadLock<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  return withSessionLock(payload, LOCK, work)
}
