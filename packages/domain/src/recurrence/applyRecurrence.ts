import { detachRow } from './detachRow'
import { followTimes } from './followTimes'
import { isEditedRow } from './isEditedRow'
import { readApplied } from './readApplied'
import type { AppliedRule, RecurringRow } from './recurringRow'
import { readRecurrence } from './readRecurrence'
import { recurrenceDates } from './recurrenceDates'
import { recurrenceProblem } from './recurrenceProblem'
import type { RecurrenceInput } from './recurrenceRule'

export type RecurringEvent<Row extends RecurringRow> = {
  recurrence?: RecurrenceInput
  occurrences?: readonly Row[] | null | undefined
}

export type ApplyOptions = {
  /** Local date; earlier days are history and are neither added nor changed. */
  today: string
  /** Whether a local date is a public holiday. */
  isHoliday: (date: string) => boolean
}

/**
 * Brings the dates of an event in line with its rule, without losing anything that a person did to one of them.
 *
 * - A day of the rule from today on that no row stands for gets a row.
 * - A row that the rule made and nobody touched goes when the rule no longer names its day, and follows the rule's
 *   times. One that was moved, cancelled, noted or filled stays as a date of its own.
 * - A row that somebody removed stays removed: its day is noted under `exceptions`.
 * - What is past, and what was added by hand, stays.
 *
 * Doing it again, also on a later day, changes nothing. Without a rule that holds, rows are left as they are.
 */
export function applyRecurrence<Event extends RecurringEvent<RecurringRow>>(
  event: Event,
  { today, isHoliday }: ApplyOptions,
): Event {
  const rule = readRecurrence(event.recurrence)
  if (!rule || recurrenceProblem(rule, isHoliday)) return event
  const { recurrence } = event
  const rows = event.occurrences ?? []
  const named = recurrenceDates(rule, isHoliday)
  const applied = readApplied(recurrence)
  const removed = removedDates(applied, rows).filter(
    (date) => date >= today && named.includes(date),
  )
  const exceptions = withDates(recurrence?.exceptions, removed)
  const excepted = new Set(exceptions.map(({ date }) => date))
  const planned = new Set(named.filter((date) => !excepted.has(date)))

  const times = { startTime: textOf(recurrence?.startTime), endTime: textOf(recurrence?.endTime) }
  const kept = rows.flatMap((row) => {
    if (!row.ruleDate || isPast(row, today)) return [row]
    if (planned.has(row.ruleDate)) return [followTimes(row, applied, times)]
    return isEditedRow(row, applied) ? [detachRow(row)] : []
  })
  const covered = new Set(kept.flatMap(({ date, ruleDate }) => [date, ruleDate]))
  const added = [...planned]
    .filter((date) => date >= today && !covered.has(date))
    .map((date): RecurringRow => ({ date, ruleDate: date, ...times, status: 'scheduled' }))
  return {
    ...event,
    recurrence: { ...recurrence, exceptions, applied: { dates: [...planned], ...times } },
    occurrences: [...kept, ...added].toSorted(byDate),
  }
}

/** Days for which there was a row, and is none any more. */
function removedDates(applied: AppliedRule | null, rows: readonly RecurringRow[]): string[] {
  const there = new Set(rows.flatMap(({ date, ruleDate }) => [date, ruleDate]))
  return (applied?.dates ?? []).filter((date) => !there.has(date))
}

function withDates(rows: unknown, dates: readonly string[]): { date?: unknown }[] {
  const given = (Array.isArray(rows) ? rows : []) as { date?: unknown }[]
  const known = new Set(given.map(({ date }) => date))
  return [...given, ...dates.filter((date) => !known.has(date)).map((date) => ({ date }))]
}

/** A row belongs to the past by the day on which it is held, or where that is unknown by that of the rule. */
const isPast = ({ date, ruleDate }: RecurringRow, today: string) => (date ?? ruleDate ?? '') < today

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const keyOf = ({ date, startTime }: RecurringRow) => `${date || '9999'} ${startTime ?? ''}`

/** Rows of one moment keep their order. */
function byDate(a: RecurringRow, b: RecurringRow): number {
  return keyOf(a) === keyOf(b) ? 0 : keyOf(a) < keyOf(b) ? -1 : 1
}
