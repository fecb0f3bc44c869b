import { sql } from '@payloadcms/db-postgres'
import { addDays, CHAT_LEARNING, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import type { QuestionGroup } from './QuestionGroup'

export const GROUPS_OF_PAGE = 20
const MONTH = 30

/** `waiting`: nobody has dealt with them; `done`: set aside, or their answer is published. */
export type GroupState = 'waiting' | 'done'

export interface GroupList {
  groups: QuestionGroup[]
  total: number
}

/**
 * What was asked and not answered, or answered wrongly, the commonest first. One statement, whatever there is of it. Whoever
 * calls has asked whether the person may see it.
 *
 * @param page from 1
 */
export async function listGroups(
  { db }: Pick<Payload, 'db'>,
  { state, page, now = new Date() }: { state: GroupState; page: number; now?: Date },
): Promise<GroupList> {
  const today = toLocalDate(now)
  const { rows } = await db.drizzle.execute(sql`
    with asked as (
      select own.*, exists (select 1 from chat_ratings where reply = own.reply and rating = 'no') as is_wrong
      from chat_questions own where day > ${addDays(today, -CHAT_LEARNING.keepTextDays)}
    ), grouped as (
      select "group", mode() within group (order by text) as text,
        (array_agg(distinct text))[1:7] as texts, max(day) as last_day,
        count(*) filter (where day > ${addDays(today, -MONTH)})::int as days30, count(*)::int as days90,
        count(*) filter (where outcome = 'refused')::int as refused,
        count(*) filter (where outcome = 'unsure')::int as unsure,
        count(*) filter (where is_wrong)::int as wrong,
        (array_agg(jsonb_build_object('text', reply_text, 'kind', kind, 'step', step, 'list', list,
          'record', record, 'recordTitle', record_title) order by day desc, id desc))[1] as reply
      from asked where outcome in ('refused', 'unsure') or is_wrong group by "group"
    ), chosen as (
      select grouped.*, known.set_aside_by, known.set_aside_at,
        case when answer.id is not null then jsonb_build_object(
          'id', answer.id, 'isPublished', answer._status = 'published') end as answer
      from grouped
      left join chat_groups known using ("group")
      left join chat_answers answer on answer.id::text = known.answer_id and answer.deleted_at is null
      where (known.set_aside_at is not null or coalesce(answer._status::text, '') = 'published')
        = ${state === 'done'}
    ), shown as (
      select * from chosen order by days90 desc, last_day desc, "group"
      limit ${GROUPS_OF_PAGE} offset ${(page - 1) * GROUPS_OF_PAGE}
    )
    select (select count(*)::int from chosen) as total,
      coalesce((select json_agg(json_build_object(
        'group', "group", 'text', text, 'texts', texts, 'lastDay', last_day, 'days30', days30, 'days90', days90,
        'refused', refused, 'unsure', unsure, 'wrong', wrong, 'reply', reply, 'answer', answer,
        'setAsideBy', case when set_aside_at is not null then coalesce(set_aside_by, '') end)
        order by days90 desc, last_day desc, "group") from shown), '[]') as groups`)
  const [row] = rows as unknown as GroupList[]
  return { groups: row?.groups ?? [], total: row?.total ?? 0 }
}
