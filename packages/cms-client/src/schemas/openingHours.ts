import type { OpeningHours } from '@tokyo-cancer-portal/domain'

import { isLocalDate, minutesOfSpan, WEEKDAYS } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { choice, list, text } from './fields'

const spanSchema = z.object({
  weekdays: list(choice(WEEKDAYS)),
  opens: text,
  closes: text,
})

const closedPeriodSchema = z.object({ from: text, to: text, note: text })

/** Absent where it is missing: nobody is to call in vain. */
const closed = z
  .boolean()
  .nullish()
  .transform((value) => value ?? true)

const date = text.transform((value) => (isLocalDate(value) ? value : null))

/**
 * A group of opening hours, ready for the rules of packages/domain; null where no hours are filled in. Rows that are
 * not complete (only drafts have any) are left out.
 */
export const openingHoursSchema = z
  .object({
    spans: list(spanSchema),
    closedOnHolidays: closed,
    closedAtNewYear: closed,
    closedPeriods: list(closedPeriodSchema),
    validFrom: date,
  })
  .nullish()
  .transform((value): OpeningHours | null => {
    if (!value) return null
    const spans = value.spans.flatMap(({ weekdays, opens, closes }) => {
      const span = { opens: opens ?? '', closes: closes ?? '' }
      const days = weekdays.filter((day) => day !== null)
      return days.length > 0 && minutesOfSpan(span) ? [{ ...span, weekdays: days }] : []
    })
    if (spans.length === 0) return null
    const closedPeriods = value.closedPeriods.flatMap(({ from, to, note }) =>
      isLocalDate(from) ? [{ from, to: isLocalDate(to) ? to : null, note }] : [],
    )
    return { ...value, spans, closedPeriods }
  })
