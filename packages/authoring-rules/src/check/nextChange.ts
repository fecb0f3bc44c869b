import { addDays, isLocalDate } from '@tokyo-cancer-portal/domain'
import { writtenDays } from '../dates/writtenDays'
import type { AuthoredDocument } from '../model/AuthoredDocument'
import { fieldTexts } from '../passages/fieldTexts'
import { DAYS_AHEAD } from '../texts/reviewDate'
import { YEARS_AHEAD } from '../times/pastDates'

/**
 * The first day after `today` on which the rules may say something else about the same document, a local date; null where no
 * day changes anything. Never too late: on every day before it they say the same.
 */
export function nextChange(document: AuthoredDocument, today: string): string | null {
  const days = [...daysOf(document), ...(asksForYear(document) ? [addDays(today, 1)] : [])]
  return days.filter((day) => day > today).toSorted()[0] ?? null
}

/** The days on which a day that the document names comes near enough, or is over. */
function daysOf(document: AuthoredDocument): string[] {
  if (document.kind === 'content') {
    const on = document.review?.on
    return isLocalDate(on) ? [addDays(on, 1), addDays(on, -DAYS_AHEAD)] : []
  }
  if (document.kind === 'organization') return []
  return document.event.occurrences.flatMap(({ date }) =>
    // The same day of another year may be the one before in a leap year.
    isLocalDate(date) ? [addDays(date, 1), ...around(yearsBefore(date))] : [],
  )
}

const around = (day: string): string[] =>
  isLocalDate(day) ? [addDays(day, -1), day, addDays(day, 1)] : []

const yearsBefore = (date: string): string =>
  `${Number(date.slice(0, 4)) - YEARS_AHEAD}-${date.slice(5).replace('02-29', '02-28')}`

/** Whether the year of a day is guessed from today: 12月10日（木） on a page. */
function asksForYear(document: AuthoredDocument): boolean {
  const hasDate =
    document.kind === 'event' && document.event.occurrences.some(({ date }) => isLocalDate(date))
  if (hasDate) return false
  return fieldTexts(document, []).some(({ passages }) =>
    passages.some(({ flat }) =>
      writtenDays(flat).some(({ year, weekday }) => year === undefined && weekday !== undefined),
    ),
  )
}
