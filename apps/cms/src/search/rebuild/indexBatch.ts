import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { transactionOf } from '../../database/transactionOf'
import { referencedIds } from '../../mediaUse/referencedIds'
import { enqueueRevalidation } from '../../outbox/enqueueRevalidation'
import { indexRows } from '../index/indexRows'
import { liveRows } from '../index/liveRows'
import { lockOrganizations } from '../index/lockOrganizations'
import { removeRows } from '../index/removeRows'
import { uuidList } from '../index/uuidList'
import { holdsNumbers } from '../register/holdsNumbers'
import { shareRegister } from '../register/lockRegister'
import { organizationIds } from '../records/organizationIds'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import { sourceTable } from './sourceTable'

type Batch = {
  payload: Payload
  slug: SearchedSlug
  ids: readonly string[]
  today: string
  /** Whether the site is told, because results are others by it. */
  isAnnounced?: boolean
  /** What is to be done with them in the same transaction, when their rows are right. */
  inTheEnd?: (req: PayloadRequest, ids: readonly string[]) => Promise<void>
}

/**
 * Makes the rows of some documents right, whatever they are now, in a transaction of its own; what is not public goes.
 *
 * The documents cannot change until it ends, so that it never puts back what somebody replaces meanwhile. It waits for
 * others for half a second only, less than PostgreSQL waits before it looks for a deadlock: it is always this work that
 * gives way, never that of a person.
 *
 * @returns how many rows it wrote
 * @throws an error for which `isBusy` is true, if somebody is saving one of them; nothing is changed then
 */
export async function indexBatch({
  payload,
  slug,
  ids,
  today,
  isAnnounced = false,
  inTheEnd,
}: Batch): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`set local lock_timeout = '500ms'`)
    await db.execute(sql`
      select id from ${sourceTable(slug)} where id = any(${uuidList(ids)}) order by id for share`)
    const rows = await liveRows(req, slug, ids)
    const organizations = rows.flatMap((row) => organizationIds(slug, row))
    await lockOrganizations({ req, collection: slug, documents: ids, organizations })
    await db.execute(sql`
      select id from media where id = any(${uuidList(rows.flatMap((row) => referencedIds(row)))})
      order by id for share`)
    await shareRegister({ req, collection: slug, documents: ids, isNamed: rows.some(holdsNumbers) })
    const written = await indexRows({ req, slug, rows, today })
    const live = new Set(rows.map(({ id }) => id))
    await removeRows(
      req,
      slug,
      ids.filter((id) => !live.has(id)),
    )
    await inTheEnd?.(req, ids)
    if (isAnnounced) await enqueueRevalidation({ req, tags: [slug] })
    return written
  })
}
