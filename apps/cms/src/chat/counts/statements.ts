const KEY = 'day, language, kind, step, list, record'

/** Adds rows to those of the same day and kind. @param from rows with all of these columns, in one order */
export const addCounts = (from: string) => `
insert into chat_counts (id, ${KEY}, record_title, count, yes, no)
select gen_random_uuid(), ${KEY}, record_title, count, yes, no from ${from}
on conflict (${KEY}) do update set
  count = chat_counts.count + excluded.count, yes = chat_counts.yes + excluded.yes, no = chat_counts.no + excluded.no,
  record_title = coalesce(nullif(excluded.record_title, ''), chat_counts.record_title)`

/** Counts replies. $1 rows as JSON. In one order, so that two processes wait for one another and for nothing else. */
export const COUNT_REPLIES = addCounts(`(
  select ${KEY}, "recordTitle" as record_title, count, 0 as yes, 0 as no
  from jsonb_to_recordset($1::jsonb) as noted (
    day text, language text, kind text, step text, list text, record text, "recordTitle" text, count int)
  order by ${KEY}) as noted`)

/**
 * Counts a rating, unless its reply was rated before. It may come before the reply itself is counted.
 * $1 reply, $2 rating, $3 today, $4–$9 what the reply is counted as.
 */
export const COUNT_RATING = `
with fresh as (
  insert into chat_ratings (id, reply, rating, day) values (gen_random_uuid(), $1, $2, $3)
  on conflict (reply) do nothing returning rating)
${addCounts(`(
  select $4::text as day, $5::text as language, $6::text as kind, $7::text as step, $8::text as list,
    $9::text as record, '' as record_title, 0 as count,
    (rating = 'yes')::int as yes, (rating = 'no')::int as no from fresh) as rated`)}`
