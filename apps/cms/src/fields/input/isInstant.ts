const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Whether the value names one moment: a valid Date, or ISO 8601 with an offset and a day that exists.
 *
 * `Date.parse` alone accepts 30 February, which PostgreSQL then refuses.
 */
export function isInstant(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (typeof value !== 'string') return false
  const [, year, month, day] = INSTANT.exec(value) ?? []
  if (year === undefined || Number.isNaN(Date.parse(value))) return false
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(year) >= 1900 && Number(year) <= 2200 && Number(day) <= lastDay
}
