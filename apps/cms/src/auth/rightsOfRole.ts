import { parseCapabilities, type Rights } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

type StoredRole = Pick<Rights, 'reach' | 'system'> & { capabilities?: unknown; id: string }

/**
 * What a role allows, as it is stored now; undefined for a role that does not exist. Read from the database itself:
 * what a role allows decides who may read roles.
 */
export async function rightsOfRole(
  req: PayloadRequest,
  id: string | undefined,
): Promise<Rights | undefined> {
  if (id === undefined) return undefined
  const role = await req.payload.db.findOne<StoredRole>({
    collection: 'editor-roles',
    where: { id: { equals: id } },
    req,
  })
  return (
    (role && {
      reach: role.reach,
      capabilities: parseCapabilities(role.capabilities ?? {}) ?? {},
      system: role.system ?? [],
    }) ??
    undefined
  )
}
