import type { Actor } from '@tokyo-cancer-portal/domain'
import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { organizationNamed } from '../register/organizationNamed'
import { type NamedOrganization, publishedOrganizations } from '../register/publishedOrganizations'

const CHOOSE = '主催の施設を選んでください。'

/**
 * Whose the events become: the organization of somebody who writes for one, else the published one that was chosen.
 *
 * @throws 400 where none was chosen, 403 where it is another's
 */
export async function organizerOf(
  req: PayloadRequest,
  actor: Actor,
  chosen: string | null,
): Promise<NamedOrganization> {
  if (actor.reach === 'own-organization') {
    const id = actor.organizationId
    if (id === undefined || (chosen !== null && chosen !== id)) throw new Forbidden(req.t)
    return organizationNamed(req, id)
  }
  const organizer = (await publishedOrganizations(req)).find(({ id }) => id === chosen)
  if (!organizer) throw new APIError(CHOOSE, 400, { field: 'organizer' }, true)
  return organizer
}
