import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * A version that is higher than all before it, also of other processes: the number of a transaction of its own.
 *
 * Whoever sends takes one first and reads the documents then. So whatever was read before a change has a lower version
 * than what is sent because of the change, and cannot replace it, in whatever order they arrive.
 */
export async function nextVersion({ db }: Pick<Payload, 'db'>): Promise<number> {
  const { rows } = await db.drizzle.execute(sql`select pg_current_xact_id()::text as version`)
  return Number(rows[0]?.version)
}
