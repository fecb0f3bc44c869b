import type { RecurrenceInput, RecurrenceRule } from './recurrenceRule'
import { isLocalDate } from '../time/isLocalDate'
import { isLocalTime } from '../time/isLocalTime'
import { isValueOf } from '../vocabulary/isValueOf'
import { MONTH_WEEKS } from '../vocabulary/monthWeeks'
import { RECURRENCE_PATTERNS } from '../vocabulary/recurrencePatterns'
import type { Term, ValueOf } from '../vocabulary/term'
import { WEEKDAYS } from '../vocabulary/weekdays'

/** The rule of an event, or null as long as it says too little to know a date by, or ends before it begins. */
export function readRecurrence(input: RecurrenceInput): RecurrenceRule | null {
  const { pattern, from, until, count, dayOfMonth, startTime, endTime } = input ?? {}
  if (!isValueOf(RECURRENCE_PATTERNS, pattern) || !isLocalDate(from)) return null
  if (isLocalTime(startTime) && isLocalTime(endTime) && endTime <= startTime) return null
  const rule: RecurrenceRule = {
    pattern,
    weeks: choices(MONTH_WEEKS, input?.weeks),
    weekdays: choices(WEEKDAYS, input?.weekdays),
    dayOfMonth: isCount(dayOfMonth) && dayOfMonth <= 31 ? dayOfMonth : null,
    from,
    until: isLocalDate(until) ? until : null,
    count: isCount(count) ? count : null,
    skipHolidays: input?.skipHolidays === true,
    skipYearEnd: input?.skipYearEnd === true,
  }
  return isComplete(rule) ? rule : null
}

function isComplete({ pattern, weeks, weekdays, dayOfMonth, until, count }: RecurrenceRule) {
  if (until === null && count === null) return false
  if (pattern === 'monthly-day') return dayOfMonth !== null
  return weekdays.length > 0 && (pattern !== 'monthly-weekday' || weeks.length > 0)
}

function choices<const V extends readonly Term[]>(vocabulary: V, values: unknown): ValueOf<V>[] {
  if (!Array.isArray(values)) return []
  return vocabulary.map(({ value }) => value).filter((value) => values.includes(value))
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0
