import type { PayloadRequest } from 'payload'
import type { AccountRow } from './lockAccount'

/** The account that somebody means by an address as it was typed; null when there is none. */
export function accountByEmail(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  email: string,
): Promise<AccountRow | null> {
  return req.payload.db.findOne<AccountRow>({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    req,
  })
}
