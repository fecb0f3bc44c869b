import type { SystemCapability } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { lockDocument } from '../workflow/lockDocument'

const NEEDED: SystemCapability = 'manage-roles'

/**
 * The ids of the open accounts that can manage roles. Whoever asks may rely on the answer until the transaction ends:
 * others who ask wait.
 */
export async function roleManagers(req: PayloadRequest): Promise<string[]> {
  await lockDocument(req, 'system', NEEDED)
  const { docs: roles } = await req.payload.db.find<{ id: string }>({
    collection: 'editor-roles',
    where: { system: { in: [NEEDED] } },
    pagination: false,
    req,
  })
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: {
      and: [{ role: { in: roles.map(({ id }) => id) } }, { disabled: { not_equals: true } }],
    },
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}
