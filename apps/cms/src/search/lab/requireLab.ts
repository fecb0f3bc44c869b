import { can } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { requireActor } from '../../auth/requireActor'

/**
 * The lab is for those who work on the dictionary, or look at it before it is published.
 *
 * @throws 401 without a login, 403 for everybody else
 */
export async function requireLab(req: PayloadRequest): Promise<{ id: string }> {
  const actor = await requireActor(req)
  const maySee = can({ actor, action: 'read-drafts', collection: 'search-entries' })
  if (maySee !== true) throw new Forbidden(req.t)
  return actor
}
