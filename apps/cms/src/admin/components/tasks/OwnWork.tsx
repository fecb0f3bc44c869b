import { type Actor, can, lacksOrganization } from '@tokyo-cancer-portal/domain'

type Props = { actor: Actor | null; adminRoute: string }

/** Where somebody from a hospital starts: what is done most often, or why nothing can be done yet. */
export function OwnWork({ actor, adminRoute }: Props) {
  if (actor?.reach !== 'own-organization') return null
  const { organizationId } = actor
  if (lacksOrganization(actor)) {
    return (
      <p className="portal-note">
        所属が設定されていないため、まだ編集できません。都の担当者にお知らせください。
      </p>
    )
  }
  const mayCreate = can({ actor, action: 'create', collection: 'events' }) !== false
  const mayEdit = can({ actor, action: 'edit', collection: 'organizations' }) !== false
  if (!mayCreate && !mayEdit) return null
  return (
    <ul className="portal-own-work">
      {mayCreate && (
        <li>
          <a href={`${adminRoute}/collections/events/create`}>イベントを作る</a>
        </li>
      )}
      {mayEdit && (
        <li>
          <a href={`${adminRoute}/collections/organizations/${organizationId}`}>自院の情報を直す</a>
        </li>
      )}
    </ul>
  )
}
