import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'

/** A row of the collection's own table, with ids for relations; a draft beside the live copy is not in it. */
export type StoredRow = Record<string, unknown> & {
  id: string
  _status?: string | null
  deletedAt?: string | null
  updatedAt?: string
}

/** What the public saw, and what a save means to it. */
type Change = StoredRow | 'withdrawn' | null

/**
 * What is known of one save of a document. Each save has a note of its own, which copies of the context share: another save of
 * the same document in the same request, also one within this one or one that is undone, takes its place and knows nothing.
 */
type Note = { readonly before: StoredRow | null; change?: Change }

type Saving = { req: PayloadRequest; context: RequestContext; slug: GovernedSlug; id: string }

const keyOf = (slug: string, id: unknown) => `liveCopy:${slug}:${String(id)}`

/** Whether the public sees the document of a row. */
export const isLive = (row: StoredRow | null | undefined): row is StoredRow =>
  row?._status === 'published' && !row.deletedAt

/**
 * Notes before a change what the public sees of the document. Afterwards nobody can tell: Payload hands hooks the
 * newest version as the previous document, and that may be a draft beside the live copy.
 */
export function rememberLiveCopy(slug: GovernedSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req, context }) => {
    if (operation === 'update') {
      const before = await storedRow(req, slug, originalDoc.id)
      context[keyOf(slug, originalDoc.id)] = { before } satisfies Note
    }
    return data
  }
}

/** What the public saw of the document before the change that is being saved; null where it saw nothing. */
export function liveBefore(
  context: RequestContext,
  slug: GovernedSlug,
  id: string,
): StoredRow | null {
  const row = noteOf(context, slug, id)?.before
  return isLive(row) ? row : null
}

/** Whether the public saw the document before the change that is being saved. */
export function hasLiveCopy(context: RequestContext, slug: GovernedSlug, id: string): boolean {
  return liveBefore(context, slug, id) !== null
}

/**
 * What the change that is being saved means to the public: the row that is published by it, `withdrawn`, or nothing
 * (a draft, also one beside a live copy).
 *
 * Asked of the table, not of the document that hooks receive: that one is cut by `?select=` and filled by `?depth=`. Asked once
 * for all hooks that come after a save: none of them writes the row.
 */
export async function liveChange({ req, context, slug, id }: Saving): Promise<Change> {
  const note = noteOf(context, slug, id)
  if (note?.change !== undefined) return note.change
  const change = changeBetween(note?.before, await storedRow(req, slug, id))
  // A new document has no note, and is asked for by each.
  if (note) note.change = change
  return change
}

const noteOf = (context: RequestContext, slug: string, id: string) =>
  context[keyOf(slug, id)] as Note | undefined

function changeBetween(before: StoredRow | null | undefined, after: StoredRow | null): Change {
  if (after && isLive(after))
    return before?.updatedAt === after.updatedAt && isLive(before) ? null : after
  return isLive(before) ? 'withdrawn' : null
}

function storedRow(
  req: PayloadRequest,
  slug: GovernedSlug,
  id: unknown,
): Promise<StoredRow | null> {
  return req.payload.db.findOne<StoredRow>({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
}
