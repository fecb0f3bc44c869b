import { sql } from '@payloadcms/db-postgres'
import { isSearched, type SearchedSlug, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload, PayloadRequest } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { whileAlone } from '../../database/whileAlone'
import { indexPatiently } from '../rebuild/indexPatiently'
import { endWaiting } from './endWaiting'

/** So few that whoever saves one of them meanwhile does not notice. */
const BATCH = 50
/** What somebody is saving all the time is left for the next look. */
const TRIES = 4

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

async function reindex(
  payload: Payload,
  slug: SearchedSlug,
  ids: readonly string[],
  today: string,
): Promise<boolean> {
  let isAnyRight = false
  const inTheEnd = async (req: PayloadRequest, done: readonly string[]) => {
    await endWaiting(req, slug, done)
    isAnyRight = true
  }
  try {
    await indexPatiently({ payload, slug, ids, today, inTheEnd }, TRIES)
  } catch (error) {
    payload.logger.warn({ msg: `search: some of ${slug} are left for later`, err: error })
  }
  return isAnyRight
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
  const collection = String(rows[0]?.collection ?? '')
  const own = rows.filter((row) => row.collection === collection)
  return { collection, ids: own.map(({ document_id: id }) => String(id)) }
}
