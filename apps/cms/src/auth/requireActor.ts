import type { Actor } from '@tokyo-cancer-portal/domain'
import { APIError, type PayloadRequest } from 'payload'
import { actorOf } from './actorOf'

/**
 * Who asks, for what nobody may do without a login.
 *
 * @throws 401 without a login, and for accounts that are closed
 */
export async function requireActor(req: PayloadRequest): Promise<Actor> {
  const actor = await actorOf(req)
  if (!actor || actor.disabled) throw new APIError('ログインが必要です。', 401, null, true)
  return actor
}
