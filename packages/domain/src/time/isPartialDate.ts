import { isLocalDate } from './isLocalDate'

/** Whether the value is a partial date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and exists. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string') return false
  if (value.length === 4) return isLocalDate(`${value}-01-01`)
  if (value.length === 7) return isLocalDate(`${value}-01`)
  return isLocalDate(value)
}
