const PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** Whether the value is a local date `YYYY-MM-DD` that exists (`2026-02-30` does not). */
export function isLocalDate(value: unknown): value is string {
  if (typeof value !== 'string' || !PATTERN.test(value)) return false
  const instant = Date.parse(`${value}T00:00:00.000Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value)
}
