import type { PayloadRequest } from 'payload'
import type { Session } from './transactions'

/** The open transaction of a request; undefined where it has none. */
export async function sessionOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Session | undefined> {
  const id = await req.transactionID
  return id === undefined ? undefined : (req.payload.db.sessions?.[id] as Session | undefined)
}
