import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { changesOf } from './changesOf'
import { writeEntry } from './writeEntry'

type Row = Record<string, unknown> & { id: string }
type Before = { row: Row | null; isPasswordSet: boolean }

/** What the trail keeps of accounts and roles: who may do what. */
const KEPT: Partial<Record<CollectionSlug, readonly string[]>> = {
  users: ['email', 'name', 'role', 'organization', 'disabled', 'disabledBecause'],
  'editor-roles': ['name', 'description', 'reach', 'capabilities', 'system'],
}

const keyOf = (slug: string, id: unknown) => `audit:before:${slug}:${String(id)}`

/** Remembers a record as it is stored, for the comparison after the change; hooks get it cut by `?select=`. */
export function rememberStored(slug: CollectionSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req, context }) => {
    if (operation === 'update' && KEPT[slug]) {
      const row = await stored(req, slug, originalDoc.id)
      // Afterwards the password is not in the data any more.
      const before: Before = { row, isPasswordSet: Boolean(data.password) }
      context[keyOf(slug, originalDoc.id)] = before
    }
    return data
  }
}

/** Writes down, in the transaction of the change, what it means for accounts and rights: before and after. */
export function recordSystemChange(slug: CollectionSlug): CollectionAfterChangeHook {
  return async ({ doc, operation, req, context }) => {
    const fields = KEPT[slug]
    if (!fields || context.contentLoad === true) return doc
    const before = context[keyOf(slug, doc.id)] as Before | undefined
    const after = await stored(req, slug, doc.id)
    const changes = changesOf(before?.row, after, fields)
    const isPasswordSet = before?.isPasswordSet === true
    if (Object.keys(changes).length === 0 && !isPasswordSet) return doc
    await writeEntry({
      req,
      entry: {
        action: operation === 'create' ? 'create' : actionOf(changes, isPasswordSet),
        collection: slug,
        documentId: String(doc.id),
        documentTitle: titleOf(after),
        changes,
        ...(isPasswordSet ? { comment: 'パスワードを変更' } : {}),
      },
    })
    return doc
  }
}

const actionOf = (changes: object, isPasswordSet: boolean): string =>
  isPasswordSet && Object.keys(changes).length === 0 ? 'set-password' : 'edit'

/** Remembers a record that is about to be deleted. */
export function rememberDeleted(slug: CollectionSlug): CollectionBeforeDeleteHook {
  return async ({ id, req, context }) => {
    if (KEPT[slug]) context[keyOf(slug, id)] = await stored(req, slug, String(id))
  }
}

export function recordSystemDeletion(slug: CollectionSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req, context }) => {
    const fields = KEPT[slug]
    if (!fields) return doc
    const before = context[keyOf(slug, id)] as Row | undefined
    await writeEntry({
      req,
      entry: {
        action: 'delete',
        collection: slug,
        documentId: String(id),
        documentTitle: titleOf(before ?? null),
        changes: changesOf(before, null, fields),
      },
    })
    return doc
  }
}

function stored(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row | null> {
  return req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
}

function titleOf(row: Row | null): string {
  const title = row?.email ?? row?.name ?? row?.id ?? ''
  return typeof title === 'string' ? title.slice(0, 200) : ''
}
