import { parseCapabilities, type Rights } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

type StoredRole = Pick<Rights, 'reach' | 'system'> & { capabilities?: unknown; id: string }

/** What each role allows, as it is stored now; read from the database itself, as `rightsOfRole` does. */
export async function rightsOfRoles(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Rights[]> {
  const { docs } = await req.payload.db.find<StoredRole>({
    collection: 'editor-roles',
    pagination: false,
    req,
  })
  return docs.map(({ reach, capabilities, system }) => ({
    reach,
    capabilities: parseCapabilities(capabilities ?? {}) ?? {},
    system: system ?? [],
  }))
}
