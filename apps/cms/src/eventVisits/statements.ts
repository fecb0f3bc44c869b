/**
 * Counts a batch, unless it was counted before; of what is no event nothing is kept. In one order, so that two batches
 * wait for one another and for nothing else. $1 name of the batch, $2 today, $3 rows as JSON.
 */
export const COUNT_VISITS = `
with fresh as (
  insert into event_visit_batches (id, batch, day) values (gen_random_uuid(), $1, $2)
  on conflict (batch) do nothing returning batch)
insert into event_visits (id, event, day, views, calendars)
select gen_random_uuid(), events.id::text, counted.day, sum(counted.views), sum(counted.calendars)
from fresh
cross join jsonb_to_recordset($3::jsonb) as counted (slug text, day text, views int, calendars int)
join events on events.slug = counted.slug
group by events.id, counted.day
order by events.id, counted.day
on conflict (event, day) do update set
  views = event_visits.views + excluded.views, calendars = event_visits.calendars + excluded.calendars`

/** Forgets batches that nobody sends again. $1 local date. */
export const FORGET_BATCHES = 'delete from event_visit_batches where day < $1'

/** How often events were looked at since there are counts. $1 ids. */
export const SUM_VISITS = `
select event, sum(views)::int as views, sum(calendars)::int as calendars
from event_visits where event = any($1::text[]) group by event`
