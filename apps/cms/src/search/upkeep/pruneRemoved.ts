import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Forgets numbers that left the index more than a week ago; no process has been away from it that long. */
export async function pruneRemoved(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(
    sql`delete from search_removed where removed_at < now() - interval '7 days'`,
  )
}
