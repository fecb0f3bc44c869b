import { NotFound, type PayloadRequest } from 'payload'
import { inEveryLanguage } from '../../localization/inJapanese'

/** What may be compared with what is published. */
type ProposedSlug = 'search-entries' | 'best-bets' | 'chat-answers' | 'chat-scenarios'

/** The newest version of a document in all its languages, as the person may see it. @throws 404 where there is none for him */
export async function readProposal<Slug extends ProposedSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<{ collection: Slug; id: string; data: Record<string, unknown> }> {
  const found: unknown = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: inEveryLanguage(req),
  })
  if (!found) throw new NotFound(req.t)
  return { collection, id, data: found as Record<string, unknown> }
}
