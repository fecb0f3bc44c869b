import {
  countRegister,
  REGISTER_COUNTS,
  type RegisterChange,
  registerChanges,
  type RegisterEntry,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { liveHospitals } from '../search/register/readRegister'
import { plannedCopies } from './plannedCopies'

/** The register on another day beside that of today. */
export interface RegisterOverview {
  today: string
  /** Local date that was asked for. */
  date: string
  /** What a hospital has on one of the two days. */
  counts: { value: string; label: string; today: number; then: number }[]
  /** From the earlier day to the later one. */
  changes: RegisterChange[]
  /** Publications that are scheduled and will fail. */
  failing: { id: string; name: string }[]
}

/**
 * What is counted on a local date, and what changes between that day and today: designations that begin and end, and what
 * is scheduled to be published. Of a day in the past it says what the records of today know of it.
 */
export async function registerOverview(
  req: PayloadRequest,
  date: string,
  today: string,
): Promise<RegisterOverview> {
  const live: RegisterEntry[] = await liveHospitals(req)
  const { hospitals, failing } =
    date > today ? await plannedCopies(req, live, date) : { hospitals: live, failing: [] }
  const [now, then] = [countRegister(live, today), countRegister(hospitals, date)]
  const onToday = { hospitals: live, day: today }
  const onDate = { hospitals, day: date }
  return {
    today,
    date,
    counts: REGISTER_COUNTS.map(({ value, label }) => ({
      value,
      label,
      today: now.get(value)?.count ?? 0,
      then: then.get(value)?.count ?? 0,
    })).filter((count) => count.today + count.then > 0),
    changes: date > today ? registerChanges(onToday, onDate) : registerChanges(onDate, onToday),
    failing,
  }
}
