import {
  grantableBy,
  parseCapabilities,
  relatedIds,
  type Rights,
} from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { refuse } from '../../../fields/input/refuse'

type StoredRole = Pick<Rights, 'reach' | 'system'> & { capabilities?: unknown; id: string }

/** Nobody gives a role that allows more than the own one. Writes of the portal itself have no user. */
export const refuseExcessiveGrant: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const [before] = relatedIds(originalDoc?.role)
  const [after] = relatedIds(data.role)
  if (!req.user || after === undefined || after === before) return data
  const role = await req.payload.db.findOne<StoredRole>({
    collection: 'editor-roles',
    where: { id: { equals: after } },
    req,
  })
  const rights = role && {
    reach: role.reach,
    capabilities: parseCapabilities(role.capabilities ?? {}) ?? {},
    system: role.system ?? [],
  }
  if (rights && !grantableBy(await actorOf(req), rights)) {
    refuse(
      [
        {
          path: 'role',
          label: '役割',
          message: 'ご自分より大きい権限を持つ役割は与えられません。',
        },
      ],
      { collection: 'users', req },
    )
  }
  return data
}
