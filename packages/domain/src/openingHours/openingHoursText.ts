import type { Language } from '../languages/languages'
import type { HoursWords } from './hoursWords'
import type { Interval } from './Interval'
import type { OpeningHours } from './OpeningHours'

import { DEFAULT_LANGUAGE } from '../languages/languages'
import { HOURS_WORDS } from './hoursWords'
import { weekdaysText } from './weekdaysText'
import { weeklyTimes } from './weeklyTimes'

const WHOLE_DAY = 24 * 60

/**
 * Weekly hours as a notice at the door has them: 「月〜金 9:00〜12:00、13:00〜17:00（祝日・年末年始を除く）」. Empty where
 * there are none. Closed periods and the first day are left to the page: whether they matter depends on the day.
 */
export function openingHoursText(
  hours: OpeningHours,
  language: Language = DEFAULT_LANGUAGE,
): string {
  const groups = weeklyTimes(hours.spans)
  if (groups.length === 0) return ''
  const words = HOURS_WORDS[language]
  const weekly = groups.map(({ weekdays, times }) => {
    const spells = times.map((time) => timeText(time, words)).join(words.betweenTimes)
    return `${weekdaysText(weekdays, language)} ${spells}`
  })
  const [open, close] = words.brackets
  return `${weekly.join(words.betweenGroups)}${open}${exceptionsText(hours, words)}${close}`
}

function timeText([from, to]: Interval, words: HoursWords): string {
  return to - from === WHOLE_DAY ? words.wholeDay : `${clock(from)}${words.to}${clock(to)}`
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function exceptionsText(
  { closedOnHolidays, closedAtNewYear }: Pick<OpeningHours, 'closedOnHolidays' | 'closedAtNewYear'>,
  words: HoursWords,
): string {
  if (closedOnHolidays) return closedAtNewYear ? words.closedOnBoth : words.closedOnHolidays
  return closedAtNewYear ? words.closedAtNewYear : words.neverClosed
}
