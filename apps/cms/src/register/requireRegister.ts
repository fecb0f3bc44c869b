import { type Actor, can } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { requireActor } from '../auth/requireActor'

/** Whether somebody looks after the register as a whole: what is prepared for other hospitals is nobody else's business. */
export const mayReadRegister = (actor: Actor | null): boolean =>
  actor?.reach === 'everything' &&
  can({ actor, action: 'read-drafts', collection: 'organizations' }) === true

/**
 * The register on other days is for staff; visitors always get today.
 *
 * @throws 401 without a login, 403 for everybody else
 */
export async function requireRegister(req: PayloadRequest): Promise<Actor> {
  const actor = await requireActor(req)
  if (!mayReadRegister(actor)) throw new Forbidden(req.t)
  return actor
}
