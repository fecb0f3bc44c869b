import {
  ACTIONS,
  canSystem,
  labelOf,
  SYSTEM_CAPABILITIES,
  unassignedRights,
} from '@tokyo-cancer-portal/domain'
import type { ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { rightsOfRoles } from '../../../auth/rightsOfRoles'
import { COLLECTION_LABELS } from '../../collectionLabels'

/**
 * Above the roles: what no role for everybody allows, such as what an update has brought. Roles that staff have edited are never
 * changed by an update.
 */
export async function UnassignedRights({ payload, user }: ServerProps) {
  if (!canSystem(await actorOf({ payload, user: user ?? null }), 'manage-roles')) return null
  const { system, content } = unassignedRights(await rightsOfRoles({ payload }))
  if (system.length + content.length === 0) return null
  return (
    <section aria-labelledby="unassigned-rights" className="portal-note">
      <h2 id="unassigned-rights">どの役割にもない権限があります</h2>
      <p>
        更新で加わった権限は、内容を変えた役割には入りません。使うときは、はじめにご自分の役割に足し、それからほかの役割に足してください。使わないときは、このままで差し支えありません。
      </p>
      <ul>
        {system.map((capability) => (
          <li key={capability}>運用の権限：{labelOf(SYSTEM_CAPABILITIES, capability)}</li>
        ))}
        {content.map(({ collection, actions }) => (
          <li key={collection}>
            {COLLECTION_LABELS[collection]}：
            {actions.map((action) => labelOf(ACTIONS, action)).join('、')}
          </li>
        ))}
      </ul>
    </section>
  )
}
