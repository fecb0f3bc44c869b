import { addDays } from './addDays'
import { isPartialDate } from './isPartialDate'

/**
 * The last local date that a partial date can mean: `2025` → `2025-12-31`, `2025-02` → `2025-02-28`.
 *
 * Null where the text is no partial date.
 */
export function lastDayOfPartialDate(partialDate: string | null | undefined): string | null {
  if (!isPartialDate(partialDate)) return null
  const [year, month, day] = partialDate.split('-')
  if (day) return partialDate
  if (!month || month === '12') return `${year}-12-31`
  return addDays(`${year}-${String(Number(month) + 1).padStart(2, '0')}-01`, -1)
}
