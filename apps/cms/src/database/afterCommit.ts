import type { PayloadRequest } from 'payload'
import { sessionOf } from './sessionOf'

/**
 * Runs `callback` once the transaction of `req` is committed; at once when there is none; never when it is rolled back.
 *
 * For what must not happen before other connections can see the rows (waking the outbox). The callback is not awaited
 * by the request and must not throw.
 */
export async function afterCommit(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  callback: () => void,
): Promise<void> {
  const session = await sessionOf(req)
  if (session?.afterCommit) session.afterCommit.push(callback)
  else callback()
}
