import { grantableBy, relatedIds } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { rightsOfRole } from '../../../auth/rightsOfRole'
import { refuse } from '../../../fields/input/refuse'

/** Nobody gives a role that allows more than the own one. Writes of the portal itself have no user. */
export const refuseExcessiveGrant: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const [before] = relatedIds(originalDoc?.role)
  const [after] = relatedIds(data.role)
  if (!req.user || after === undefined || after === before) return data
  const rights = await rightsOfRole(req, after)
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
