import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../database/transactionOf'
import { enqueueRevalidation } from '../outbox/enqueueRevalidation'

type Options = {
  req: PayloadRequest
  /** `<collection>:<document id>` or a global's slug. */
  usedBy: string
  /** Ids that the published document refers to; those that are no media are ignored. Empty: not published. */
  ids: readonly string[]
}

/** Records which files a published document uses and opens or closes them to the public accordingly. */
export async function replaceUses({ req, usedBy, ids }: Options): Promise<void> {
  const db = await transactionOf(req)
  const list = sql`${`{${ids.join(',')}}`}::uuid[]`
  // Locked one after the other before anything is counted, so that two publications of one file see each other.
  const { rows } = await db.execute(sql`
    select id from media
    where id = any(${list}) or id in (select media_id from media_uses where used_by = ${usedBy})
    order by id
    for update`)
  if (rows.length === 0) return
  const affected = sql`${`{${rows.map(({ id }) => String(id)).join(',')}}`}::uuid[]`
  await db.execute(sql`delete from media_uses where used_by = ${usedBy}`)
  await db.execute(sql`
    insert into media_uses (id, media_id, used_by)
    select gen_random_uuid(), id, ${usedBy} from media where id = any(${list})`)
  const changed = await db.execute(sql`
    update media set is_public = not coalesce(is_public, false)
    where id = any(${affected})
      and coalesce(is_public, false) <> exists (select 1 from media_uses where media_id = media.id)
    returning id`)
  if (changed.rows.length > 0) await enqueueRevalidation({ req, tags: ['media'] })
}
