type Row = { date?: unknown; startTime?: unknown; endTime?: unknown; note?: unknown }

/** Whether nobody wrote anything into a row of dates. */
export function isEmptyOccurrence({ date, startTime, endTime, note }: Row): boolean {
  return !date && !startTime && !endTime && !note
}
