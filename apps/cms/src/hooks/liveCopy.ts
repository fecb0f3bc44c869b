import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'

type Row = { _status?: string | null; deletedAt?: string | null }

const keyOf = (slug: string, id: unknown) => `wasLive:${slug}:${String(id)}`

/**
 * Notes before a change whether the public sees the document. Afterwards nobody can tell: Payload hands hooks the
 * newest version as the previous document, and that may be a draft beside the live copy.
 */
export function rememberLiveCopy(slug: GovernedSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req, context }) => {
    if (operation === 'update') {
      context[keyOf(slug, originalDoc.id)] = await hasLiveCopy(req, slug, originalDoc.id)
    }
    return data
  }
}

/** Whether the change that is being saved took the document away from the public. */
export async function isWithdrawn(args: {
  req: PayloadRequest
  context: RequestContext
  slug: GovernedSlug
  id: string
}): Promise<boolean> {
  return (
    args.context[keyOf(args.slug, args.id)] === true &&
    !(await hasLiveCopy(args.req, args.slug, args.id))
  )
}

async function hasLiveCopy(req: PayloadRequest, slug: GovernedSlug, id: unknown): Promise<boolean> {
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published' && !row.deletedAt
}
