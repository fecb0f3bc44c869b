import type { Payload } from 'payload'
import { sidePool } from '../database/sidePool'
import { SUM_VISITS } from './statements'

/** How often an event was looked at, and its dates taken into a calendar, since it was published. */
export type Visits = { views: number; calendars: number }

export const NO_VISITS: Visits = { views: 0, calendars: 0 }

/** The counts of events by id; only for those which whoever asks may see drafts of. Events without any are not in it. */
export async function visitsOf(
  { db }: Pick<Payload, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Visits>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sidePool(db, 'counting').query<Visits & { event: string }>(SUM_VISITS, [
    ids,
  ])
  return new Map(rows.map(({ event, views, calendars }) => [event, { views, calendars }]))
}
