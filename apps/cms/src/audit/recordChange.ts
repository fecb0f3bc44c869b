import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug } from 'payload'
import { savedInJapanese } from '../localization/savedInJapanese'
import { recordedOf } from '../workflow/transitionContext'
import { type AuditEntryInput, writeEntry } from './writeEntry'

type Entry = Pick<AuditEntryInput, 'action' | 'from' | 'to' | 'comment'>

/** Writes down, in the transaction of the change, who created, published, withdrew or trashed a document. */
export function recordChange(slug: GovernedSlug): CollectionAfterChangeHook {
  return async ({ data, doc, previousDoc, operation, req, context }) => {
    if (context.contentLoad === true) return doc
    const entry = changeOf({ slug, id: doc.id, data, previousDoc, operation, context })
    if (entry) {
      const saved = { ...previousDoc, ...data, id: doc.id }
      const documentTitle = titleOf(
        await savedInJapanese({ req, slug: slug as CollectionSlug, id: doc.id as string, saved }),
      )
      await writeEntry({
        req,
        entry: { ...entry, collection: slug, documentId: String(doc.id), documentTitle },
      })
    }
    return doc
  }
}

type Change = Pick<
  Parameters<CollectionAfterChangeHook>[0],
  'data' | 'previousDoc' | 'operation' | 'context'
> & { slug: GovernedSlug; id: string }

/** Asked of what was saved, not of the document that hooks receive: that one is cut by `?select=`. */
function changeOf({ slug, id, data, previousDoc, operation, context }: Change): Entry | undefined {
  const to = statusOf(data)
  if (operation === 'create') return { action: to === 'published' ? 'publish' : 'create', to }
  const recorded = recordedOf(context, slug, id)
  if (recorded === null) return undefined
  if (recorded) {
    const { event, from, comment, announced } = recorded
    // An announcement leaves the workflow where it is; what it changes is whether the event takes place.
    return { action: event, from, to: announced ?? recorded.to, comment }
  }
  // Collections without drafts have no workflow: whatever is saved is public.
  const from = statusOf(previousDoc)
  return { action: to === 'trashed' && from !== 'trashed' ? 'trash' : 'edit', from, to }
}

export function recordDeletion(slug: GovernedSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await writeEntry({
      req,
      entry: {
        action: 'delete',
        collection: slug,
        documentId: String(id),
        documentTitle: titleOf(doc),
        from: statusOf(doc),
      },
    })
    return doc
  }
}

function statusOf(doc: Record<string, unknown> | undefined): string {
  if (doc?.deletedAt) return 'trashed'
  return typeof doc?._status === 'string' ? doc._status : 'saved'
}

function titleOf(doc: Record<string, unknown>): string {
  const title =
    doc.title ??
    doc.name ??
    doc.term ??
    doc.question ??
    doc.originalName ??
    doc.filename ??
    doc.from ??
    doc.id
  return String(title).slice(0, 200)
}
