import { sql } from '@payloadcms/db-postgres'
import { addDays, CHAT_LEARNING, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'

/**
 * Deletes what is kept of conversations and whose time is over: questions after 90 days, and those whose answer nobody called
 * wrong as soon as nobody can any more; which replies were rated; what was done about questions of which none is left; counts.
 */
export async function pruneChat({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<void> {
  const today = toLocalDate(now)
  const before = (days: number) => addDays(today, -days)
  const rated = before(CHAT_LEARNING.rateDays)
  await db.drizzle.execute(sql`
    delete from chat_questions own where day <= ${before(CHAT_LEARNING.keepTextDays)}
      or (outcome in ('answered', 'guided') and day < ${rated}
        and not exists (select 1 from chat_ratings where reply = own.reply and rating = 'no'))`)
  await db.drizzle.execute(sql`
    delete from chat_ratings own where day < ${rated}
      and not exists (select 1 from chat_questions where reply = own.reply)`)
  await db.drizzle.execute(sql`
    delete from chat_groups own where day <= ${before(CHAT_LEARNING.keepTextDays)}
      and not exists (select 1 from chat_questions where "group" = own."group")`)
  await db.drizzle.execute(
    sql`delete from chat_counts where day < ${before(CHAT_LEARNING.keepCountDays)}`,
  )
}
