import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Whether staff keep questions at this moment, whoever asks. */
export async function keepsQuestions({ db }: Pick<Payload, 'db'>): Promise<boolean> {
  const { rows } = await db.drizzle.execute(
    sql`select 1 from chat_settings where keeps_questions limit 1`,
  )
  return rows.length > 0
}
