import { isLocalDate } from '../../time/isLocalDate'
import { addDays } from '../../time/addDays'
import { daysBetween } from '../../time/daysBetween'
import { nextDates } from './nextDates'
import { nextRule } from './nextRule'

type Fields = { readonly [name: string]: unknown }
type Row = { date: string; startTime: string | null; endTime: string | null; status: 'scheduled' }

export type NextEdition = {
  /** What it says otherwise than the event; the rest (`COPIED_EVENT_FIELDS`) it has in common with it. */
  changes: {
    occurrences: Row[]
    status: 'scheduled'
    recurrence: Record<string, unknown>
    application: Record<string, unknown>
  }
  /** The local date of the first time it takes place; null where nothing is known to go by. */
  firstDate: string | null
}

type Options = {
  /** Local date. */
  today: string
  /** Whether a local date is a public holiday. */
  isHoliday: (date: string) => boolean
}

/**
 * The next edition of an event, as its organizer would begin to write it: what stays the same, on the dates that follow
 * by the same weekday pattern (`nextDates`, `nextRule`), with the days of the application as far from the first date as
 * they were. A deadline that would be over already is left open.
 *
 * @param event a stored event, relations as ids
 */
export function nextEdition(event: Fields, { today, isHoliday }: Options): NextEdition {
  const rows = datedRows(event.occurrences)
  const dates = rows.map(({ date }) => date)
  const last = dates.toSorted().at(-1) ?? ''
  const rule = nextRule(fieldsOf(event.recurrence), { last, today, isHoliday })
  // The dates of a rule are made when the event is saved.
  const moved = rule ? [] : nextDates(dates, today)
  const firstDate = rule ? rule.firstDate : (moved.toSorted()[0] ?? null)
  const firstBefore = rule ? rule.firstBefore : dates.toSorted()[0]
  const days = firstDate && firstBefore ? daysBetween(firstBefore, firstDate) : null
  return {
    changes: {
      occurrences: rows.flatMap((row, index): Row[] => {
        const date = moved[index]
        return date === undefined ? [] : [{ ...row, date }]
      }),
      status: 'scheduled',
      recurrence: {
        from: rule?.from ?? null,
        until: rule?.until ?? null,
        exceptions: [],
        applied: null,
      },
      application: {
        opensOn: movedDay(fieldsOf(event.application).opensOn, days),
        deadlineDate: notOver(movedDay(fieldsOf(event.application).deadlineDate, days), today),
        full: false,
      },
    },
    firstDate,
  }
}

/**
 * The dates that were meant, without what was said of each. A date that was called off belongs to the series all the
 * same; one that was put off is no date of it where there are others.
 */
function datedRows(value: unknown): Row[] {
  const rows = (Array.isArray(value) ? (value as unknown[]) : []).map(fieldsOf)
  const dated = rows.filter(({ date }) => isLocalDate(date))
  const meant = dated.filter(({ status }) => status !== 'postponed')
  return (meant.length > 0 ? meant : dated).map(({ date, startTime, endTime }) => ({
    date: date as string,
    startTime: textOf(startTime),
    endTime: textOf(endTime),
    status: 'scheduled',
  }))
}

function movedDay(value: unknown, days: number | null): string | null {
  return isLocalDate(value) && days !== null ? addDays(value, days) : null
}

const notOver = (date: string | null, today: string): string | null =>
  date !== null && date >= today ? date : null

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
