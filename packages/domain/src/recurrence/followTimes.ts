import { hasRuleTimes } from './hasRuleTimes'
import type { AppliedRule, RecurringRow } from './recurringRow'

/** A row with the rule's times of now, unless somebody gave it times of its own. */
export function followTimes<Row extends RecurringRow>(
  row: Row,
  applied: AppliedRule | null,
  times: { startTime: string | null; endTime: string | null },
): Row {
  return hasRuleTimes(row, applied) ? { ...row, ...times } : row
}
