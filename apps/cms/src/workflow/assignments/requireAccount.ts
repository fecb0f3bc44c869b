import { type Actor, canSystem } from '@tokyo-cancer-portal/domain'
import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { requireActor } from '../../auth/requireActor'
import type { AccountRow } from '../../auth/lockAccount'

type Asked = { actor: Actor; account: AccountRow }

/**
 * Who asks, and the account that is asked about: the own one, or with `manage-users` any.
 *
 * @throws 401, 403, 404
 */
export async function requireAccount(req: PayloadRequest, id: string): Promise<Asked> {
  const actor = await requireActor(req)
  if (actor.id !== id && !canSystem(actor, 'manage-users')) throw new Forbidden(req.t)
  const account = await req.payload.db.findOne<AccountRow>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!account) throw new NotFound(req.t)
  return { actor, account }
}
