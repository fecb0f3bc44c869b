import { sql } from '@payloadcms/db-postgres'
import { isSearched, type SearchedSlug, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload, PayloadRequest } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { whileAlone } from '../../database/whileAlone'
import { indexBatch } from '../rebuild/indexBatch'
import { endWaiting } from './endWaiting'

/** So few that whoever saves one of them meanwhile does not notice. */
const BATCH = 50

type Place = { collection: string; id: string }
const BEGINNING: Place = { collection: '', id: '00000000-0000-0000-0000-000000000000' }

/**
 * Writes the rows anew that a commit left waiting (`letWait`), few at a time, in one process of all that serve. It may be
 * killed at any moment: what is not done waits on. What fails is logged and waits for the next look.
 */
export async function reindexWaiting(payload: Payload): Promise<void> {
  await whileAlone(payload, LOCKS.waitingRows, async () => {
    // Another process may leave some behind the place where this one is.
    while (await reindexOnce(payload)) continue
  })
}

/** Goes through all of them once and tells whether any was made right. */
async function reindexOnce(payload: Payload): Promise<boolean> {
  const today = toLocalDate(new Date())
  let after = BEGINNING
  let isAnyRight = false
  for (;;) {
    const { collection, ids } = await nextWaiting(payload, after)
    if (ids.length === 0) return isAnyRight
    after = { collection, id: ids.at(-1) ?? after.id }
    if (isSearched(collection) && (await reindex(payload, collection, ids, today))) {
      isAnyRight = true
    }
  }
}

/**
 * Makes rows right and tells whether any is. Where somebody is saving one of the documents, or one cannot be done, the
 * others are done without it.
 */
async function reindex(
  payload: Payload,
  slug: SearchedSlug,
  ids: readonly string[],
  today: string,
): Promise<boolean> {
  const inTheEnd = (req: PayloadRequest, done: readonly string[]) => endWaiting(req, slug, done)
  try {
    await indexBatch({ payload, slug, ids, today, inTheEnd })
    return true
  } catch (error) {
    if (ids.length === 1) {
      payload.logger.warn({ msg: `search: ${slug} ${ids.join()} is left for later`, err: error })
      return false
    }
  }
  const half = Math.ceil(ids.length / 2)
  const first = await reindex(payload, slug, ids.slice(0, half), today)
  return (await reindex(payload, slug, ids.slice(half), today)) || first
}

/** The next of them after a place, of one collection. */
async function nextWaiting(
  { db }: Payload,
  after: Place,
): Promise<{ collection: string; ids: string[] }> {
  const { rows } = await db.drizzle.execute(sql`
    select collection, document_id from search_waiting
    where (collection, document_id) > (${after.collection}, ${after.id}::uuid)
    order by collection, document_id limit ${BATCH}`)
  const [first] = rows
  if (!first) return { collection: '', ids: [] }
  const own = rows.filter((row) => row.collection === first.collection)
  return {
    collection: String(first.collection),
    ids: own.map(({ document_id: id }) => String(id)),
  }
}
