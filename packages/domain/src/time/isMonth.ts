/** Whether the value is a month of the calendar, `YYYY-MM`. */
export function isMonth(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)
}
