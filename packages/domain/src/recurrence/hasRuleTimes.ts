import type { AppliedRule, RecurringRow } from './recurringRow'

/** Whether a row has the times that the rule gave it. */
export function hasRuleTimes(row: RecurringRow, applied: AppliedRule | null): boolean {
  return (
    (row.startTime || null) === (applied?.startTime ?? null) &&
    (row.endTime || null) === (applied?.endTime ?? null)
  )
}
