import { type Actor, can, type DueFacts, factsDue, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'

/**
 * What somebody's own organization should confirm anew, by the newest version of its record: what is confirmed there
 * and waits for approval is done. Nothing for whoever may not edit the record.
 */
export async function ownFactsDue(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<DueFacts[]> {
  const { organizationId } = actor
  if (!organizationId) return []
  if (can({ actor, action: 'edit', collection: 'organizations' }) === false) return []
  const organization = await req.payload.findByID({
    collection: 'organizations',
    id: organizationId,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: inJapanese(req),
  })
  return organization ? factsDue(organization, toLocalDate(now)) : []
}
