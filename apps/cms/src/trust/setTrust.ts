import { DEFAULT_TRUST, type TrustLevel } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { inTransaction } from '../database/inTransaction'
import { CHANGED_MEANWHILE, conflict } from '../workflow/conflict'
import { lockDocument } from '../workflow/lockDocument'
import { requireTrustee } from './requireTrustee'
import { findTrust } from './trustOf'

type Options = {
  req: PayloadRequest
  /** Of the organization. */
  id: string
  level: TrustLevel
  /** What the person saw before. */
  from: TrustLevel
  comment?: string | undefined
}

/**
 * Decides how far an organization is trusted with its events, with an entry in the audit trail. It holds for what is
 * published from now on.
 *
 * @throws 401, 403, 404, 409 where somebody else decided meanwhile
 */
export async function setTrust({ req, id, level, from, comment }: Options): Promise<TrustLevel> {
  return inTransaction(req, async () => {
    const { name } = await requireTrustee(req, id)
    // Whoever publishes at once under the old level is done before, or finds the new one.
    await lockTrust(req, id)
    const known = await findTrust(req, id)
    const before = known?.level ?? DEFAULT_TRUST
    if (before === level) return level
    if (before !== from) throw conflict(CHANGED_MEANWHILE)
    const { db } = req.payload
    const row = { collection: 'organization-trust', req } as const
    if (known) await db.updateOne({ ...row, id: known.id, data: { level }, returning: false })
    else await db.create({ ...row, data: { organization: id, level } })
    await writeEntry({
      req,
      entry: {
        action: 'set-trust',
        collection: 'organizations',
        documentId: id,
        documentTitle: name.slice(0, 200),
        comment: comment?.trim() || undefined,
        changes: { trust: { from: before, to: level } },
      },
    })
    return level
  })
}

/** Waits for whoever is deciding about the trust in an organization, or is relying on it; until the transaction ends. */
export const lockTrust = (req: PayloadRequest, organization: string): Promise<void> =>
  lockDocument(req, 'organization-trust', organization)
