import type { SystemCapability } from '@tokyo-cancer-portal/domain'
import { APIError, type PayloadRequest } from 'payload'
import { lockDocument } from '../workflow/lockDocument'

const NEEDED: SystemCapability = 'manage-roles'

/**
 * Fails, and with it the change, where nobody would be left who can manage roles: then only an operator at the
 * database could ever give somebody a right again. Called after the change, inside its transaction; two such changes
 * wait for each other.
 */
export async function keepRoleManager(req: PayloadRequest): Promise<void> {
  if (!req.user) return
  await lockDocument(req, 'system', NEEDED)
  const { docs: roles } = await req.payload.db.find<{ id: string }>({
    collection: 'editor-roles',
    where: { system: { in: [NEEDED] } },
    pagination: false,
    req,
  })
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: {
      and: [{ role: { in: roles.map(({ id }) => id) } }, { disabled: { not_equals: true } }],
    },
    req,
  })
  if (totalDocs === 0) {
    throw new APIError(
      '役割を管理できる人が一人もいなくなるため、この変更はできません。',
      400,
      null,
      true,
    )
  }
}
