import type { Payload, PayloadRequest } from 'payload'
import { inLocale } from '../../localization/inJapanese'
import type { Loadable, Translated } from '../types/loadable'
import { inTransaction } from './inTransaction'
import { type LoadedRow, saveRow } from './loadedRows'
import { withRowIds } from './withRowIds'

type Write = {
  payload: Payload
  document: Loadable
  data: Record<string, unknown>
  /** References in them are ids, like those in `data`. */
  translations: readonly Translated[]
  digest: string
}

/** Creates a document together with the row that remembers it. */
export function createDocument({
  payload,
  document,
  data,
  translations,
  digest,
}: Write): Promise<LoadedRow> {
  const { collection, isDraft, key } = document
  return inTransaction(payload, async (req) => {
    const saved = await payload.create({
      collection,
      data: withStatus(document, data),
      draft: isDraft,
      depth: 0,
      req,
    })
    const { id: docId } = saved
    const loadedUpdatedAt = await translate({ req, document, saved, translations })
    return saveRow(req, { key, collection, docId, digest, loadedUpdatedAt })
  })
}

/**
 * Brings a document to the shipped state, unless somebody changed or deleted it since it was loaded.
 *
 * A draft beside the live copy is a change too: it would be overwritten.
 *
 * @returns the new row, or undefined when the document was left alone
 */
export function updateDocument({
  payload,
  document,
  data,
  translations,
  digest,
  row,
}: Write & { row: LoadedRow }): Promise<LoadedRow | undefined> {
  const { collection, isDraft, key } = document
  const { id, docId } = row
  return inTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection,
      where: { id: { equals: docId } },
      draft: true,
      depth: 0,
      limit: 1,
      pagination: false,
      req,
    })
    if (docs[0]?.updatedAt !== row.loadedUpdatedAt) return undefined
    const saved = await payload.update({
      collection,
      id: docId,
      data: withStatus(document, data),
      draft: isDraft,
      depth: 0,
      req,
    })
    const loadedUpdatedAt = await translate({ req, document, saved, translations })
    return saveRow(req, { key, collection, docId, digest, loadedUpdatedAt }, id)
  })
}

type Translate = {
  req: PayloadRequest
  document: Loadable
  saved: unknown
  translations: readonly Translated[]
}

/** Saves the other languages of what was just saved. @returns when the document was saved last */
async function translate({ req, document, saved, translations }: Translate): Promise<string> {
  const { collection, isDraft } = document
  let { id, updatedAt } = saved as { id: string; updatedAt: string }
  for (const { language, data } of translations) {
    const translated = await req.payload.update({
      collection,
      id,
      data: withStatus(document, withRowIds(data, saved as Record<string, unknown>)),
      draft: isDraft,
      depth: 0,
      locale: language,
      fallbackLocale: false,
      req: inLocale(req, language),
    })
    updatedAt = translated.updatedAt
  }
  return updatedAt
}

/** What goes through no publication. */
const HAVE_NO_STATUS: readonly string[] = ['editor-roles', 'chat-checks']

/**
 * The data with its publication status, where it has one.
 *
 * Shipped data is typed by the seeds, which Payload's generated types do not know.
 */
function withStatus({ collection, isDraft }: Loadable, data: Record<string, unknown>): never {
  const status = { _status: isDraft ? 'draft' : 'published' }
  return { ...data, ...(HAVE_NO_STATUS.includes(collection) ? {} : status) } as never
}
