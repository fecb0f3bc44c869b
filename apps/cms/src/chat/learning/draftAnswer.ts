import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { transactionOf } from '../../database/transactionOf'
import { lockDocument } from '../../workflow/lockDocument'
import { keepGroup } from './keepGroup'
import { noSuchGroup } from './noSuchGroup'

const MOST_WORDINGS = 20

/**
 * Begins an answer for a group of questions as a draft: the commonest wording as its question, the others beside it. Where one
 * was begun for them that one is gone on with; so it is where the button is pressed twice, or by two people at once.
 *
 * @returns its id
 * @throws 404 where nothing of the group is kept any more
 */
export async function draftAnswer(req: PayloadRequest, group: string): Promise<string> {
  return inTransaction(req, async () => {
    await lockDocument(req, 'chat-groups', group)
    const { begun, wordings } = await readGroup(req, group)
    if (begun) return begun
    const [question, ...others] = wordings
    if (question === undefined) throw noSuchGroup()
    const { id } = await req.payload.create({
      collection: 'chat-answers',
      data: { question, otherWordings: others.map((text) => ({ text })) },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    await keepGroup(req, group, { answerId: id })
    return id
  })
}

async function readGroup(
  req: PayloadRequest,
  group: string,
): Promise<{ begun: string | null; wordings: string[] }> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(sql`
    select
      (select answer.id::text from chat_groups own join chat_answers answer
        on answer.id::text = own.answer_id and answer.deleted_at is null where own."group" = ${group}) as begun,
      coalesce((select json_agg(text) from (
        select text from chat_questions where "group" = ${group}
        group by text order by count(*) desc, text ~ '[｡-ﾟ]', length(text), text limit ${1 + MOST_WORDINGS}) as texts), '[]') as wordings`)
  const [row] = rows as { begun: string | null; wordings: string[] }[]
  return { begun: row?.begun ?? null, wordings: (row?.wordings ?? []).map(shortened) }
}

/** As long as the fields of an answer are. */
const shortened = (text: string): string => Array.from(text).slice(0, 200).join('')
