import { addDays, rangeOfEventTime, startOfWeek, toLocalDate } from '@tokyo-cancer-portal/domain'

/** Values of `when` in expected parameters. */
export const TIMES_ASKED = [
  'today',
  'tomorrow',
  'thisWeekend',
  'nextWeek',
  'thisMonth',
  'nextMonth',
] as const

export type TimeAsked = (typeof TIMES_ASKED)[number]

/**
 * The first and the last local date that somebody means at `now`; what is over is left out. A week is the days from
 * Monday to Sunday, as 来週 is said: on a Sunday it begins tomorrow.
 */
export function rangeOfTimeAsked(time: TimeAsked, now: Date): { from: string; to: string } {
  const today = toLocalDate(now)
  const tomorrow = addDays(today, 1)
  if (time === 'tomorrow') return { from: tomorrow, to: tomorrow }
  if (time === 'nextWeek') {
    const sunday = startOfWeek(today)
    const from = today === sunday ? tomorrow : addDays(sunday, 8)
    return { from, to: addDays(from, 6) }
  }
  const { from, to } = rangeOfEventTime(OF_THE_FINDER[time], now)
  return { from: from ?? today, to: to ?? today }
}

const OF_THE_FINDER = {
  today: 'today',
  thisWeekend: 'weekend',
  thisMonth: 'this-month',
  nextMonth: 'next-month',
} as const
