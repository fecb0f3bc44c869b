import { NotFound, type PayloadRequest } from 'payload'
import type { Proposal } from './settingsWith'

/** The newest version of a document, as the person may see it. @throws 404 where there is none for him */
export async function readProposal(
  req: PayloadRequest,
  collection: Proposal['collection'],
  id: string,
): Promise<Proposal> {
  const found: unknown = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw new NotFound(req.t)
  return { collection, id, data: found as Record<string, unknown> }
}
