import type { Event } from '@tokyo-cancer-portal/cms-client'

import { addDays, startOfWeek, toLocalDate } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { shownOccurrence } from './shownOccurrence'

export interface EventGroup {
  title: string
  events: Event[]
}

/**
 * Events under the time of the date that stands for them, soonest first: 今週 and 来週 (from Sunday to Saturday, as the
 * calendar has them), then month by month. What has no date is last.
 */
export function groupByWeek(events: readonly Event[], now: Date): EventGroup[] {
  const dated = events
    .map((event) => {
      const occurrence = shownOccurrence(event, now)
      return { event, date: occurrence?.date ?? null, time: occurrence?.startTime ?? '' }
    })
    .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  const groups = new Map<string, Event[]>()
  for (const { event, date } of dated) {
    const title = titleOf(date, toLocalDate(now))
    groups.set(title, [...(groups.get(title) ?? []), event])
  }
  return Array.from(groups, ([title, grouped]) => ({ title, events: grouped }))
}

const keyOf = ({ date, time }: { date: string | null; time: string }) => `${date ?? '9999'} ${time}`

function titleOf(date: string | null, today: string): string {
  if (date === null) return '日程は未確認'
  const week = startOfWeek(today)
  if (date < week || date >= addDays(week, 14)) return formatDate(date.slice(0, 7))
  const start = date < addDays(week, 7) ? week : addDays(week, 7)
  return `${start === week ? '今週' : '来週'}　${spanOf(start, addDays(start, 6))}`
}

function spanOf(first: string, last: string): string {
  return [first, last]
    .map((date) => formatDate(date, { weekday: true, era: false }).replace(/^\d+年/, ''))
    .join('〜')
}
