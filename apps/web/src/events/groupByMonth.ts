import type { Event } from '@tokyo-cancer-portal/cms-client'

import { shownOccurrence } from './shownOccurrence'

export interface EventMonth {
  /** Partial date `YYYY-MM`; null for events without a date. */
  month: string | null
  events: Event[]
}

/** Events under the month of the occurrence that stands for them, soonest first, undated last. */
export function groupByMonth(events: readonly Event[], now: Date): EventMonth[] {
  const dated = events
    .map((event) => {
      const occurrence = shownOccurrence(event, now)
      return { event, key: `${occurrence?.date ?? '9999'} ${occurrence?.startTime ?? ''}` }
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const months = new Map<string, Event[]>()
  for (const { event, key } of dated) {
    const month = key.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), event])
  }
  return Array.from(months, ([month, grouped]) => ({
    month: month.startsWith('9999') ? null : month,
    events: grouped,
  }))
}
