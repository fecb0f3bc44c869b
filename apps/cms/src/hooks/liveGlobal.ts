import type { GlobalSlug, PayloadRequest, RequestContext } from 'payload'

export type StoredGlobal = Record<string, unknown> & {
  _status?: string | null
  updatedAt?: string | null
}

const keyOf = (slug: GlobalSlug) => `liveGlobal:${slug}`

/** What the public sees of a global: its own row, as long as that is no draft. A draft beside it is not in it. */
async function liveGlobal(req: PayloadRequest, slug: GlobalSlug): Promise<StoredGlobal | null> {
  const row = (await req.payload.db.findGlobal({ slug, req })) as StoredGlobal | null
  return row && Object.keys(row).length > 0 && row._status !== 'draft' ? row : null
}

/** Notes before a change what the public sees, and returns it. */
export async function rememberLiveGlobal(
  req: PayloadRequest,
  context: RequestContext,
  slug: GlobalSlug,
): Promise<StoredGlobal | null> {
  const live = await liveGlobal(req, slug)
  context[keyOf(slug)] = live
  return live
}

/**
 * What a change that is being saved means to the public: the row that is published by it, `withdrawn`, or nothing.
 * Asked of the table: the document that hooks receive is cut by `?select=`.
 */
export async function liveGlobalChange(
  req: PayloadRequest,
  context: RequestContext,
  slug: GlobalSlug,
): Promise<StoredGlobal | 'withdrawn' | null> {
  const before = context[keyOf(slug)] as StoredGlobal | null | undefined
  const after = await liveGlobal(req, slug)
  if (after) return before?.updatedAt && before.updatedAt === after.updatedAt ? null : after
  return before ? 'withdrawn' : null
}
