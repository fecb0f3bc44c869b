import { grantableBy, parseCapabilities, type Rights } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { refuse } from '../../../fields/input/refuse'

/** Nobody writes a role that allows more than the own one. Writes of the portal itself have no user. */
export const refuseExcessiveRole: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.user) return data
  const rights: Rights = {
    reach: data.reach,
    capabilities: parseCapabilities(data.capabilities ?? {}) ?? {},
    system: data.system ?? [],
  }
  if (!grantableBy(await actorOf(req), rights)) {
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
