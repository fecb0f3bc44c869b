import { suggestTrust, type TrustLevel, type TrustRecord } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { recordOf } from './recordOf'
import { requireTrustee } from './requireTrustee'
import { trustOf } from './trustOf'

export type TrustDescription = {
  level: TrustLevel
  /** What the record speaks for; a proposal. */
  suggested: TrustLevel
  /** The figures that it is based on. */
  record: TrustRecord
}

/**
 * How far an organization is trusted, and what its record speaks for.
 *
 * @throws 401, 403, 404
 */
export async function describeTrust(req: PayloadRequest, id: string): Promise<TrustDescription> {
  await requireTrustee(req, id)
  const record = await recordOf(req, id)
  return { level: await trustOf(req, id), suggested: suggestTrust(record), record }
}
