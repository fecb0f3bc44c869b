import type { PayloadRequest } from 'payload'

export type NamedOrganization = { id: string; name: string }

/**
 * The organizations that visitors can see, by name.
 *
 * @param overrideAccess for jobs, which have no person
 */
export async function publishedOrganizations(
  req: PayloadRequest,
  overrideAccess = false,
): Promise<NamedOrganization[]> {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { _status: { equals: 'published' } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess,
    req,
  })
  return docs.flatMap(({ id, name }) => (name ? [{ id, name }] : []))
}
