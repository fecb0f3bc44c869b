import { hasRuleTimes } from './hasRuleTimes'
import type { AppliedRule, RecurringRow } from './recurringRow'

/** Whether somebody did something to a row that the rule made: moved, cancelled, noted, filled or timed it. */
export function isEditedRow(row: RecurringRow, applied: AppliedRule | null): boolean {
  const { date, ruleDate, status, note, full } = row
  if (date !== ruleDate || note || full) return true
  return (status ?? 'scheduled') !== 'scheduled' || !hasRuleTimes(row, applied)
}
