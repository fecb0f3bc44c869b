import { sql } from '@payloadcms/db-postgres'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'

/** What staff did about a group; what is not said stays as it is. */
export type GroupChange =
  | { answerId: string }
  /** Set aside by somebody, or taken back. */
  | { setAsideBy: string | null }

/** Writes down what was done about a group, in the transaction of the request. */
export async function keepGroup(
  req: PayloadRequest,
  group: string,
  change: GroupChange,
): Promise<void> {
  const transaction = await transactionOf(req)
  const day = toLocalDate(new Date())
  if ('answerId' in change) {
    await transaction.execute(sql`
      insert into chat_groups (id, "group", answer_id, day) values (gen_random_uuid(), ${group}, ${change.answerId}, ${day})
      on conflict ("group") do update set answer_id = excluded.answer_id, day = excluded.day`)
    return
  }
  const { setAsideBy } = change
  await transaction.execute(sql`
    insert into chat_groups (id, "group", set_aside_by, set_aside_at, day)
    values (gen_random_uuid(), ${group}, ${setAsideBy}, case when ${setAsideBy}::text is not null then now() end, ${day})
    on conflict ("group") do update set set_aside_by = excluded.set_aside_by, day = excluded.day,
      set_aside_at = case when excluded.set_aside_at is null then null
        else coalesce(chat_groups.set_aside_at, excluded.set_aside_at) end`)
}
