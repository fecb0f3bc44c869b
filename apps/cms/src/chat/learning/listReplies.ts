import { sql } from '@payloadcms/db-postgres'
import type { CareList, ChatDecision, ChatReply } from '@tokyo-cancer-portal/chatbot'
import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'

/** How often it was replied, and what visitors said of it. */
export interface ReplyNumbers {
  days30: number
  days90: number
  /** In 90 days. */
  yes: number
  no: number
}

/** Replies of one kind. */
export interface KindOfReply extends ReplyNumbers {
  kind: ChatReply['kind']
  step: ChatDecision['step']
  list: CareList | ''
}

/** Replies that showed one record first. */
export interface ShownRecord extends ReplyNumbers {
  record: string
  title: string
}

export interface ReplyList {
  kinds: KindOfReply[]
  records: ShownRecord[]
  /** Of records. */
  total: number
}

export const RECORDS_OF_PAGE = 20

/**
 * How the chatbot replied in the last 30 and 90 days: by kind, and by the record shown first, those that visitors called wrong
 * before others. Numbers only. One statement. Whoever calls has asked whether the person may see it.
 *
 * @param page of records, from 1
 */
export async function listReplies(
  { db }: Pick<Payload, 'db'>,
  { page, now = new Date() }: { page: number; now?: Date },
): Promise<ReplyList> {
  const today = toLocalDate(now)
  const numbers = sql`
    'days30', coalesce(sum(count) filter (where day > ${addDays(today, -30)}), 0)::int,
    'days90', sum(count)::int, 'yes', sum(yes)::int, 'no', sum(no)::int`
  const { rows } = await db.drizzle.execute(sql`
    with counted as (select * from chat_counts where day > ${addDays(today, -90)}),
    kinds as (
      select json_build_object('kind', kind, 'step', step, 'list', list, ${numbers}) as one, sum(count) as size
      from counted group by kind, step, list
    ), records as (
      select json_build_object('record', record, 'title', coalesce(
          (array_agg(record_title order by day desc) filter (where record_title <> ''))[1], ''), ${numbers}) as one,
        sum(no) as size_no, sum(count) as size, record
      from counted where record <> '' group by record
    ), shown as (
      select * from records order by size_no desc, size desc, record
      limit ${RECORDS_OF_PAGE} offset ${(page - 1) * RECORDS_OF_PAGE}
    )
    select coalesce((select json_agg(one order by size desc, one::text) from kinds), '[]') as kinds,
      coalesce((select json_agg(one order by size_no desc, size desc, record) from shown), '[]') as records,
      (select count(*)::int from records) as total`)
  const [row] = rows as unknown as ReplyList[]
  return row ?? { kinds: [], records: [], total: 0 }
}
