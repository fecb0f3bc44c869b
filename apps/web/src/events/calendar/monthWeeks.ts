import { addDays, datesOfMonth, startOfWeek } from '@tokyo-cancer-portal/domain'

/** The weeks of a month (`YYYY-MM`) from Sunday to Saturday; null for days of the months beside it. */
export function monthWeeks(month: string): (string | null)[][] {
  const dates = datesOfMonth(month)
  const weeks: (string | null)[][] = []
  const last = dates.at(-1) ?? ''
  for (let sunday = startOfWeek(dates[0] ?? ''); sunday <= last; sunday = addDays(sunday, 7)) {
    const week = Array.from({ length: 7 }, (_, day) => addDays(sunday, day))
    weeks.push(week.map((date) => (date.startsWith(month) ? date : null)))
  }
  return weeks
}
