import { sql } from '@payloadcms/db-postgres'
import { addDays, MISSED_SEARCHES, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'

/** Deletes counts whose time is over: texts after 90 days, hashes of what was looked for less often after 30. */
export async function pruneMissed({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<void> {
  const today = toLocalDate(now)
  const oldest = addDays(today, -MISSED_SEARCHES.keepDays)
  const oldestHash = addDays(today, -MISSED_SEARCHES.keepHashDays)
  await db.drizzle.execute(
    sql`delete from missed_searches where day < ${oldest} or (text is null and day < ${oldestHash})`,
  )
}
