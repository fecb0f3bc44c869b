import type { PayloadRequest } from 'payload'
import type { NamedOrganization } from './publishedOrganizations'

/** An organization by its id, with the rights of whoever asks. @throws 403, 404 */
export async function organizationNamed(
  req: PayloadRequest,
  id: string,
): Promise<NamedOrganization> {
  const { name } = await req.payload.findByID({
    collection: 'organizations',
    id,
    select: { name: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id, name: name ?? '' }
}
