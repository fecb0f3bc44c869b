import type { PayloadRequest } from 'payload'
import { isLive, type StoredRow } from '../../hooks/liveCopy'
import { type KnownOrganizations, organizationNames } from '../records/OrganizationNames'

/** The names of those of some organizations that are published. A draft beside the live copy is not read. */
export async function knownOrganizations(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<KnownOrganizations> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<StoredRow>({
    collection: 'organizations',
    where: { id: { in: [...ids] } },
    select: {
      name: true,
      nameKana: true,
      registeredName: true,
      formerNames: true,
      _status: true,
      deletedAt: true,
    },
    pagination: false,
    req,
  })
  return new Map(docs.filter(isLive).map((row) => [row.id, organizationNames(row)]))
}
