import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../database/transactionOf'

type Options = {
  req: PayloadRequest
  /** `<collection>:<document id>` or a global's slug. */
  usedBy: string
  /** Ids that the published document refers to; those that are no media are ignored. */
  ids: readonly string[]
}

/**
 * Keeps the files that a document uses, or used until now, from changing until the transaction ends. One after the
 * other and all at once, so that two publications of one file see each other and neither waits for what the other has.
 *
 * @returns the ids of these files
 */
export async function lockUsedMedia({ req, usedBy, ids }: Options): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from media
    where id = any(${sql`${`{${ids.join(',')}}`}::uuid[]`})
      or id in (select media_id from media_uses where used_by = ${usedBy})
    order by id
    for update`)
  return rows.map(({ id }) => String(id))
}
