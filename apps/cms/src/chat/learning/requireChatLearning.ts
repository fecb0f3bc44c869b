import { type Actor, mayLearnFromChat } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { requireActor } from '../../auth/requireActor'

/**
 * What visitors asked is for those who write the answers.
 *
 * @throws 401 without a login, 403 for everybody else
 */
export async function requireChatLearning(req: PayloadRequest): Promise<Actor> {
  const actor = await requireActor(req)
  if (!mayLearnFromChat(actor)) throw new Forbidden(req.t)
  return actor
}
