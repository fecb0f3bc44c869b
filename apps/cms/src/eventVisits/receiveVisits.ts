import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { sidePool } from '../database/sidePool'
import { COUNT_VISITS, FORGET_BATCHES } from './statements'

export type VisitRow = { slug: string; day: string; views: number; calendars: number }

/** Days that the name of a batch is known. The site sends it again and again until it is acknowledged. */
const KNOWN_DAYS = 30
/** Days of which the site may still tell: as long as the CMS may have been away. */
const TOLD_DAYS = 60

/** Adds what the site counted to what is known; a batch of the same name is not counted twice. */
export async function receiveVisits(
  { db }: Pick<Payload, 'db'>,
  { id, rows }: { id: string; rows: readonly VisitRow[] },
  now: Date,
): Promise<void> {
  const today = toLocalDate(now)
  const [first, last] = [addDays(today, -TOLD_DAYS), addDays(today, 1)]
  const meant = rows.filter(({ day }) => day >= first && day <= last)
  const pool = sidePool(db, 'counting')
  await pool.query(COUNT_VISITS, [id, today, JSON.stringify(meant)])
  await pool.query(FORGET_BATCHES, [addDays(today, -KNOWN_DAYS)])
}
