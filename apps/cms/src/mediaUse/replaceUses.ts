import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../database/transactionOf'
import { enqueueRevalidation } from '../outbox/enqueueRevalidation'
import { lockUsedMedia } from './lockUsedMedia'

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
  // Before anything is counted.
  const locked = await lockUsedMedia({ req, usedBy, ids })
  if (locked.length === 0) return
  const affected = sql`${`{${locked.join(',')}}`}::uuid[]`
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
