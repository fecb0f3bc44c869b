import {
  isLocalDate,
  isValueOf,
  minutesOfSpan,
  type OpeningHours,
  WEEKDAYS,
} from '@tokyo-cancer-portal/domain'

type Row = Record<string, unknown>

/** What a form holds of opening hours so far, without the rows that are not complete yet. */
export function openingHoursIn(value: unknown): OpeningHours {
  const form = isRow(value) ? value : {}
  return {
    spans: rowsOf(form.spans).flatMap(({ weekdays, opens, closes }) => {
      const span = { opens: String(opens), closes: String(closes) }
      const days = Array.isArray(weekdays) ? weekdays.filter((day) => isValueOf(WEEKDAYS, day)) : []
      return minutesOfSpan(span) ? [{ ...span, weekdays: days }] : []
    }),
    closedOnHolidays: form.closedOnHolidays !== false,
    closedAtNewYear: form.closedAtNewYear !== false,
    closedPeriods: rowsOf(form.closedPeriods).flatMap(({ from, to }) =>
      isLocalDate(from) ? [{ from, to: isLocalDate(to) ? to : null, note: null }] : [],
    ),
    validFrom: isLocalDate(form.validFrom) ? form.validFrom : null,
  }
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
