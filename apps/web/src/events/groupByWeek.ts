import type { Event } from '@tokyo-cancer-portal/cms-client'

import { addDays, startOfWeek, toLocalDate } from '@tokyo-cancer-portal/domain'

import { dayText } from '../hours/dayText'
import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'
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
  const language = contentLanguage()
  const t = translator('Events', language)
  if (date === null) return t('undated')
  const week = startOfWeek(today)
  if (date < week || date >= addDays(week, 14)) return dateIn(language, date.slice(0, 7))
  const start = date < addDays(week, 7) ? week : addDays(week, 7)
  return t(start === week ? 'thisWeek' : 'nextWeek', { span: spanOf(start, addDays(start, 6)) })
}

function spanOf(first: string, last: string): string {
  const language = contentLanguage()
  const to = translator('Punctuation', language)('to')
  return `${dayText(first, language)}${to}${dayText(last, language)}`
}
