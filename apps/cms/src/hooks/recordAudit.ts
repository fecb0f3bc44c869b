import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { isWithdrawn } from './liveCopy'

type Entry = {
  action: string
  documentId: string
  documentTitle: string
  from?: string | undefined
  to?: string | undefined
}

/** Writes down, in the transaction of the change, who created, published, withdrew or trashed a document. */
export function recordChange(slug: GovernedSlug): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req, context }) => {
    const from = operation === 'create' ? undefined : statusOf(previousDoc)
    const to = statusOf(doc)
    const withdrawn = await isWithdrawn({ req, context, slug, id: doc.id })
    const action = nameAction({ operation, from, to, withdrawn })
    if (action && context.contentLoad !== true) {
      await write(req, slug, {
        action,
        documentId: String(doc.id),
        documentTitle: titleOf(doc),
        from,
        to,
      })
    }
    return doc
  }
}

export function recordDeletion(slug: GovernedSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await write(req, slug, {
      action: 'delete',
      documentId: String(id),
      documentTitle: titleOf(doc),
      from: statusOf(doc),
    })
    return doc
  }
}

function nameAction(change: {
  operation: string
  from: string | undefined
  to: string
  withdrawn: boolean
}): string | undefined {
  if (change.to === 'published') return 'publish'
  if (change.operation === 'create') return 'create'
  if (change.to === 'trashed') return change.from === 'trashed' ? undefined : 'trash'
  if (change.withdrawn) return 'withdraw'
  return change.to === change.from ? undefined : 'edit'
}

function statusOf(doc: Record<string, unknown> | undefined): string {
  if (doc?.deletedAt) return 'trashed'
  return typeof doc?._status === 'string' ? doc._status : 'saved'
}

function titleOf(doc: Record<string, unknown>): string {
  const title = doc.title ?? doc.name ?? doc.question ?? doc.filename ?? doc.from ?? doc.id
  return String(title).slice(0, 200)
}

async function write(req: PayloadRequest, collection: string, entry: Entry): Promise<void> {
  const user = req.user as { id: string; name?: string | null; email?: string } | null
  await req.payload.db.create({
    collection: 'audit-entries',
    data: {
      at: new Date().toISOString(),
      actor: user?.id ?? null,
      actorName: user?.name ?? user?.email ?? 'システム',
      collection,
      ...entry,
    },
    req,
  })
}
