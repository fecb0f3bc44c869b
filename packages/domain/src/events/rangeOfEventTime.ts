import type { EventRange } from './eventRange'
import type { EventTime } from './eventTimes'
import { addDays } from '../time/addDays'
import { addMonths } from '../time/addMonths'
import { datesOfMonth } from '../time/datesOfMonth'
import { startOfWeek } from '../time/startOfWeek'
import { toLocalDate } from '../time/toLocalDate'

/**
 * What 今日, 今週末, 今月 and 来月 mean at `now`, in days of Japan.
 *
 * 今週末 is the Saturday and Sunday that somebody can still go to: on a weekday those that come, on Saturday this day
 * and tomorrow, on Sunday this day alone. The Saturday after a Sunday is 来週末 to everybody, though calendars begin
 * the week on Sunday. 今月 is what is left of the month.
 */
export function rangeOfEventTime(time: EventTime, now: Date): EventRange {
  const today = toLocalDate(now)
  const month = today.slice(0, 7)
  switch (time) {
    case 'today':
      return { from: null, to: today }
    case 'weekend':
      return weekendOf(today)
    case 'this-month':
      return { from: null, to: lastDayOf(month) }
    case 'next-month': {
      const next = addMonths(month, 1)
      return { from: `${next}-01`, to: lastDayOf(next) }
    }
  }
}

function weekendOf(today: string): EventRange {
  const sunday = startOfWeek(today)
  if (today === sunday) return { from: null, to: today }
  const saturday = addDays(sunday, 6)
  return { from: today === saturday ? null : saturday, to: addDays(saturday, 1) }
}

const lastDayOf = (month: string): string => datesOfMonth(month).at(-1) ?? month
