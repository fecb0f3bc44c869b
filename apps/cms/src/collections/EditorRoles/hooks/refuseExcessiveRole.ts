import {
  grantableBy,
  parseCapabilities,
  type Rights,
  unassignedRights,
} from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { rightsOfRoles } from '../../../auth/rightsOfRoles'
import { refuse } from '../../../fields/input/refuse'

/** Nobody writes a role that allows more than the own one, but for what no role has yet (`unassignedRights`). Writes of the portal itself have no user. */
export const refuseExcessiveRole: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.user) return data
  const rights: Rights = {
    reach: data.reach,
    capabilities: parseCapabilities(data.capabilities ?? {}) ?? {},
    system: data.system ?? [],
  }
  const unassigned = unassignedRights(await rightsOfRoles(req))
  if (!grantableBy(await actorOf(req), rights, unassigned)) {
    refuse(
      [
        {
          path: 'capabilities',
          label: '内容ごとの権限',
          message: 'ご自分にない権限は、役割に与えられません。',
        },
      ],
      { collection: 'editor-roles', req },
    )
  }
  return data
}
