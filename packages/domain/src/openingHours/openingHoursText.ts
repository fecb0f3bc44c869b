import type { Interval } from './Interval'
import type { OpeningHours } from './OpeningHours'

import { weekdaysText } from './weekdaysText'
import { weeklyTimes } from './weeklyTimes'

const WHOLE_DAY = 24 * 60

/**
 * Weekly hours as a notice at the door has them: 「月〜金 9:00〜12:00、13:00〜17:00（祝日・年末年始を除く）」. Empty where
 * there are none. Closed periods and the first day are left to the page: whether they matter depends on the day.
 */
export function openingHoursText(hours: OpeningHours): string {
  const groups = weeklyTimes(hours.spans)
  if (groups.length === 0) return ''
  const weekly = groups.map(
    ({ weekdays, times }) => `${weekdaysText(weekdays)} ${times.map(timeText).join('、')}`,
  )
  return `${weekly.join('、')}（${exceptionsText(hours)}）`
}

function timeText([from, to]: Interval): string {
  return to - from === WHOLE_DAY ? '24時間' : `${clock(from)}〜${clock(to)}`
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function exceptionsText({
  closedOnHolidays,
  closedAtNewYear,
}: Pick<OpeningHours, 'closedOnHolidays' | 'closedAtNewYear'>): string {
  if (closedOnHolidays && closedAtNewYear) return '祝日・年末年始を除く'
  if (closedOnHolidays) return '祝日を除く、年末年始も受付'
  return closedAtNewYear ? '祝日も受付、年末年始を除く' : '祝日・年末年始も受付'
}
