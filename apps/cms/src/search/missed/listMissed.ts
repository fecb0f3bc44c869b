import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** A text that was looked for in vain. */
export interface MissedSearch {
  text: string
  /** In all days that are kept. */
  count: number
  /** Local date of the last time. */
  lastDay: string
}

/** Staff act on the commonest. */
const MOST = 100

/** What was looked for in vain most often. Whoever calls has asked whether the person may see it. */
export async function listMissed({ db }: Pick<Payload, 'db'>): Promise<MissedSearch[]> {
  const { rows } = await db.drizzle.execute(sql`
    select text, sum(count)::int as count, max(day) as last_day from missed_searches
    where text is not null group by text order by count desc, last_day desc, text limit ${MOST}`)
  return rows.map(({ text, count, last_day: lastDay }) => ({
    text: String(text),
    count: Number(count),
    lastDay: String(lastDay),
  }))
}
