import { sql } from '@payloadcms/db-postgres'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { transactionOf } from '../../database/transactionOf'
import { liveRows } from '../index/liveRows'
import { searchRowsOf } from '../index/searchRowsOf'
import { SEARCHED_COLLECTIONS, type SearchedSlug } from '@tokyo-cancer-portal/domain'
import { waitingAmong } from '../waiting/waitingAmong'
import { compareRows, type Difference } from './compareRows'
import { nextDocuments, orphans } from './documentsToIndex'

const BATCH = 200
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Compares the index with the documents, both ways, by making each row once more. Changes nothing, and may run beside
 * people who publish: each batch looks at one moment.
 *
 * @returns where they differ; `waiting` are those of which it is known, and that are being seen to (`letWait`)
 */
export async function checkIndex(
  payload: Payload,
  today: string = toLocalDate(new Date()),
): Promise<{ compared: number; differences: Difference[]; waiting: Difference[] }> {
  const differences: Difference[] = []
  const waiting: Difference[] = []
  let compared = 0
  for (const slug of SEARCHED_COLLECTIONS) {
    let after = FIRST_ID
    for (;;) {
      const ids = await nextDocuments(payload, slug, 'all', { after, limit: BATCH })
      if (ids.length === 0) break
      const found = await compareBatch(payload, slug, ids, today)
      differences.push(...found.differences)
      waiting.push(...found.waiting)
      compared += ids.length
      after = ids.at(-1) ?? after
    }
    const extra = await orphans(payload, slug)
    differences.push(...extra.map((id) => ({ collection: slug, id, problem: 'extra' as const })))
  }
  return { compared, differences, waiting }
}

async function compareBatch(
  payload: Payload,
  slug: SearchedSlug,
  ids: readonly string[],
  today: string,
): Promise<{ differences: Difference[]; waiting: Difference[] }> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`set transaction isolation level repeatable read, read only`)
    const rows = await searchRowsOf({ req, slug, rows: await liveRows(req, slug, ids), today })
    const found = await compareRows(req, slug, ids, rows)
    const known = await waitingAmong(req, slug, ids)
    return {
      differences: found.filter(({ id }) => !known.has(id)),
      waiting: found.filter(({ id }) => known.has(id)),
    }
  })
}
