import type { Payload } from 'payload'
import type { Loadable } from '../types/loadable'
import { digestOf } from './digestOf'
import { existingIds } from './existingIds'
import { type LoadedRow, readRows } from './loadedRows'
import { resolveRefs } from './resolveRefs'
import { resolveTranslations } from './resolveTranslations'
import { createDocument, updateDocument } from './writeDocument'

type Options = { payload: Payload; documents: readonly Loadable[]; log: (line: string) => void }
type Result = { created: number; updated: number }
type State = { rows: Map<string, LoadedRow>; ids: Map<string, string> }

/** Marks the digest of a document whose references were not all there; the second pass completes it. */
const PARTIAL = 'partial:'

/** Without these a document makes no sense and is not created. */
const REQUIRED: Partial<Record<Loadable['collection'], string>> = { events: 'organizer' }

/**
 * Creates what was never loaded, then updates what is incomplete or shipped anew.
 *
 * Two passes, because pages and topics refer to each other. A crash anywhere leaves whole documents, and the next run
 * goes on where it stopped.
 */
export async function loadDocuments({ payload, documents, log }: Options): Promise<Result> {
  const rows = await readRows(payload)
  const pending = documents.filter(
    ({ key, fingerprint }) => rows.get(key)?.digest !== digestOf(fingerprint),
  )
  const result = { created: 0, updated: 0 }
  if (pending.length === 0) return result
  const state = { rows, ids: await existingIds(payload, rows.values()) }
  for (const document of pending) {
    if (!rows.has(document.key) && (await create({ payload, document, log }, state)))
      result.created += 1
  }
  for (const document of pending) {
    if (await update({ payload, document }, state)) result.updated += 1
  }
  return result
}

async function create(
  { payload, document, log }: { payload: Payload; document: Loadable; log: Options['log'] },
  { rows, ids }: State,
): Promise<boolean> {
  const { collection, fingerprint, key } = document
  const { data, isComplete } = resolveRefs(document.data, ids)
  const required = REQUIRED[collection]
  if (required && data[required] === undefined) {
    log(`初期データ：「${key}」は、必要なデータが削除されているため読み込みません。`)
    return false
  }
  const digest = `${isComplete ? '' : PARTIAL}${digestOf(fingerprint)}`
  const translations = resolveTranslations(document.translations, ids)
  const row = await createDocument({ payload, document, data, translations, digest })
  rows.set(key, row)
  ids.set(key, row.docId)
  return true
}

async function update(
  { payload, document }: { payload: Payload; document: Loadable },
  { rows, ids }: State,
): Promise<boolean> {
  const row = rows.get(document.key)
  const digest = digestOf(document.fingerprint)
  if (!row || row.digest === digest) return false
  const { data } = resolveRefs(document.data, ids)
  const translations = resolveTranslations(document.translations, ids)
  const updated = await updateDocument({ payload, document, data, translations, digest, row })
  return updated !== undefined
}
