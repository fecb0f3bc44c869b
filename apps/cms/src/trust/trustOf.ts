import { DEFAULT_TRUST, type TrustLevel } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

export type TrustRow = { id: string; organization?: string | null; level?: TrustLevel | null }

/** What is stored of the trust in an organization; null where nobody has decided. Read past access rules. */
export function findTrust(req: PayloadRequest, organization: string): Promise<TrustRow | null> {
  return req.payload.db.findOne<TrustRow>({
    collection: 'organization-trust',
    where: { organization: { equals: organization } },
    req,
  })
}

/** How far an organization is trusted with its events. */
export async function trustOf(req: PayloadRequest, organization: string): Promise<TrustLevel> {
  return (await findTrust(req, organization))?.level ?? DEFAULT_TRUST
}
