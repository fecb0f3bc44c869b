import { type Actor, can } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { requireActor } from '../auth/requireActor'

/** Whether somebody may begin events, and so have texts read for them. */
export const mayBeginEvents = (actor: Actor | null): boolean =>
  can({ actor, action: 'create', collection: 'events' }) !== false

/**
 * Reading texts is for those who write events.
 *
 * @throws 401 without a login, 403 for everybody else
 */
export async function requireEventWriter(req: PayloadRequest): Promise<Actor> {
  const actor = await requireActor(req)
  if (!mayBeginEvents(actor)) throw new Forbidden(req.t)
  return actor
}
