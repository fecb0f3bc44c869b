import { maySetTrust } from '@tokyo-cancer-portal/domain'
import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { requireActor } from '../auth/requireActor'

/**
 * The organization that somebody who decides about trust means.
 *
 * @throws 401, 403 for everybody else (before anything is said about the organization), 404
 */
export async function requireTrustee(
  req: PayloadRequest,
  id: string,
): Promise<{ id: string; name: string }> {
  if (!maySetTrust(await requireActor(req))) throw new Forbidden(req.t)
  const found: unknown = await req.payload.findByID({
    collection: 'organizations',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (found === null) throw new NotFound(req.t)
  const { name } = found as { name?: string | null }
  return { id, name: name ?? '' }
}
