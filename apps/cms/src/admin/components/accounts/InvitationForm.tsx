import { canSystem, grantableBy, parseCapabilities } from '@tokyo-cancer-portal/domain'
import { createLocalReq, type ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { InvitationFields } from './InvitationFields'

/** 利用者を招待する, above the list of users, with the roles that this person may give. */
export async function InvitationForm({ payload, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const actor = await actorOf(req)
  if (!canSystem(actor, 'manage-users')) return null
  const common = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const { docs: roles } = await payload.find({ collection: 'editor-roles', ...common })
  const { docs: organizations } = await payload.find({
    collection: 'organizations',
    sort: 'nameKana',
    limit: 100,
    ...common,
  })
  const given = roles.filter((role) =>
    grantableBy(actor, {
      reach: role.reach,
      capabilities: parseCapabilities(role.capabilities ?? {}) ?? {},
      system: role.system ?? [],
    }),
  )
  return (
    <InvitationFields
      organizations={organizations.map(({ id, name }) => ({ id, name: name ?? '' }))}
      roles={given.map(({ id, name, reach }) => ({ id, name, reach }))}
    />
  )
}
