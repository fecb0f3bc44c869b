import { findOverlap, labelOf, type OpeningSpan, WEEKDAYS } from '@tokyo-cancer-portal/domain'
import type { ArrayFieldValidation } from 'payload'
import { array } from 'payload/shared'

/** Rows that do not overlap: two answers to when a desk closes are none. */
export const validateSpans: ArrayFieldValidation = async (value, options) => {
  const basic = await array(value, options)
  if (basic !== true || !Array.isArray(value)) return basic
  const overlap = findOverlap(value.map(spanOf))
  if (!overlap) return true
  const [first, second] = overlap.rows.map((row) => row + 1)
  return `${first}番目と${second}番目の時間帯が、${labelOf(WEEKDAYS, overlap.weekday)}曜日に重なっています。`
}

/** A row as far as it is filled in; what is missing overlaps with nothing. */
function spanOf(row: unknown): OpeningSpan {
  const { weekdays, opens, closes } = (row ?? {}) as Partial<Record<keyof OpeningSpan, unknown>>
  return {
    weekdays: Array.isArray(weekdays) ? (weekdays as OpeningSpan['weekdays']) : [],
    opens: typeof opens === 'string' ? opens : '',
    closes: typeof closes === 'string' ? closes : '',
  }
}
