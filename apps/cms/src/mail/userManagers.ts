import type { SystemCapability } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

const CAPABILITY: SystemCapability = 'manage-users'

/** The open accounts of those who manage accounts. */
export async function userManagers(
  req: PayloadRequest,
): Promise<readonly { id: string; email: string }[]> {
  const { db } = req.payload
  const { docs: roles } = await db.find<{ id: string }>({
    collection: 'editor-roles',
    where: { system: { in: [CAPABILITY] } },
    pagination: false,
    req,
  })
  const { docs } = await db.find<{ id: string; email: string }>({
    collection: 'users',
    where: {
      and: [{ role: { in: roles.map(({ id }) => id) } }, { disabled: { not_equals: true } }],
    },
    pagination: false,
    req,
  })
  return docs
}
