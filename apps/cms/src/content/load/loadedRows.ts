import type { Payload, PayloadRequest } from 'payload'

/** What of a key was loaded: into which document, in which shipped state, and when the document was saved by that. */
export type LoadedRow = {
  id: string
  key: string
  collection: string
  docId: string
  digest: string
  loadedUpdatedAt: string
}

type Facts = Omit<LoadedRow, 'id'>

/** Everything that was ever loaded, by key. */
export async function readRows(payload: Payload): Promise<Map<string, LoadedRow>> {
  const { docs } = await payload.find({ collection: 'content-loads', pagination: false, depth: 0 })
  return new Map(
    docs.map(({ docId, loadedUpdatedAt, ...row }) => [
      row.key,
      { ...row, docId: docId ?? '', loadedUpdatedAt: loadedUpdatedAt ?? '' },
    ]),
  )
}

/**
 * Writes down what was loaded, in the transaction of the document itself.
 *
 * @param id the row that is there already
 */
export async function saveRow(req: PayloadRequest, facts: Facts, id?: string): Promise<LoadedRow> {
  const { payload } = req
  const saved = id
    ? await payload.update({ collection: 'content-loads', id, data: facts, depth: 0, req })
    : await payload.create({ collection: 'content-loads', data: facts, depth: 0, req })
  return { ...facts, id: saved.id }
}
