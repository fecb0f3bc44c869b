import type { EventMonthData } from './loadEventMonth'

/** How much takes place in a month; what takes place on two days counts on both. */
export function entryCount(entries: EventMonthData['entries']): number {
  return [...entries.values()].reduce((count, day) => count + day.length, 0)
}
