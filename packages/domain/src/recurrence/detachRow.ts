import type { RecurringRow } from './recurringRow'

/** A row that no longer belongs to the rule, as if it had been added by hand. */
export function detachRow<Row extends RecurringRow>(row: Row): Row {
  return { ...row, ruleDate: null }
}
