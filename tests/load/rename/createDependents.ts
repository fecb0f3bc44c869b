import type { Pool } from '../../../apps/cms/src/search/engine/postgres/Pool'

const TEXT = '治療中の方とご家族が、病気や暮らしのことを話し合う会です。'.repeat(8)

/** $1 organization, $2 how many, $3 summary. */
const EVENTS = `
with made as (
  insert into events (id, slug, title, summary, organizer_id, kind, format, status, _status)
  select gen_random_uuid(), 'event-' || n, '患者サロン ' || n, $3, $1, 'salon', 'online', 'scheduled', 'published'
  from generate_series(1, $2::int) as n returning id)
insert into events_occurrences (_order, _parent_id, id, date, start_time, end_time, status)
select 1, id, gen_random_uuid(), '2037-01-21', '14:00', '15:30', 'scheduled' from made`

/** The same. */
const RESOURCES = `
insert into resources (id, slug, title, summary, publisher_id, type, _status)
select gen_random_uuid(), 'book-' || n, '手引き ' || n, $3, $1, 'handbook', 'published'
from generate_series(1, $2::int) as n`

/**
 * Published documents that name an organization, as many events as resources, past the hooks: to save each would take
 * longer than what is measured.
 */
export async function createDependents(
  pool: Pool,
  organization: string,
  count: number,
): Promise<void> {
  const events = Math.floor(count / 2)
  await pool.query(EVENTS, [organization, events, TEXT])
  await pool.query(RESOURCES, [organization, count - events, TEXT])
}
