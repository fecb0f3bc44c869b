import type { Payload } from 'payload'
import { COLLECTION_OF, type SeedCollection } from '../types/refs'
import type { LoadedRow } from './loadedRows'

/** The id of every loaded document that is still there (not deleted, not in the trash), by key. */
export async function existingIds(
  payload: Payload,
  rows: Iterable<LoadedRow>,
): Promise<Map<string, string>> {
  const all = [...rows]
  const found = await Promise.all(
    Object.values(COLLECTION_OF).map((collection) =>
      existingIn(
        payload,
        collection,
        all.filter((row) => row.collection === collection),
      ),
    ),
  )
  return new Map(found.flat().map(({ key, docId }) => [key, docId]))
}

async function existingIn(
  payload: Payload,
  collection: SeedCollection,
  rows: readonly LoadedRow[],
): Promise<LoadedRow[]> {
  if (rows.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: rows.map(({ docId }) => docId) } },
    pagination: false,
    depth: 0,
    select: {},
  })
  const there = new Set(docs.map(({ id }) => id))
  return rows.filter(({ docId }) => there.has(docId))
}
