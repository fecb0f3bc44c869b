import { CHAT_LEARNING } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { notedQuestions } from './notedQuestions'

/**
 * Writes questions, where staff keep them at this moment: what was noted before they switched it off is not written. A day
 * that is full takes no others. $1 rows as JSON, $2 most of a day.
 */
const KEEP = `
insert into chat_questions (id, reply, text, "group", outcome, day, language, kind, step, list, record, record_title, reply_text)
select gen_random_uuid(), noted.reply, noted.text, noted."group", noted.outcome, noted.day, noted.language, noted.kind,
  noted.step, noted.list, noted.record, noted."recordTitle", noted."replyText"
from jsonb_to_recordset($1::jsonb) as noted (
  reply text, text text, "group" text, outcome text, day text, language text, kind text, step text, list text,
  record text, "recordTitle" text, "replyText" text)
where exists (select 1 from chat_settings where keeps_questions)
  and (select count(*) from chat_questions known where known.day = noted.day) < $2::int
on conflict (reply) do nothing`

/** Writes what was noted. Where that fails it is let go: nobody waits for it, and no log may have it. */
export async function writeQuestions({ db }: Pick<Payload, 'db'>): Promise<void> {
  const noted = notedQuestions().splice(0)
  if (noted.length === 0) return
  const values = [JSON.stringify(noted), CHAT_LEARNING.mostTextsOfDay]
  const problem = await sidePool(db, 'counting')
    .query(KEEP, values)
    .then(() => null, codeOf)
  if (problem !== null) throw new Error(`questions were not kept (${problem})`)
}

/** The database quotes in its messages what it could not take. */
const codeOf = ({ code = 'no answer' }: { code?: string }): string => code
