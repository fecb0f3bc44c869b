import type { ListedEvent } from './finder/findEvents'

import { addDays, startOfWeek, toLocalDate } from '@tokyo-cancer-portal/domain'

import { dayText } from '../hours/dayText'
import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'

export interface EventGroup {
  title: string
  events: ListedEvent[]
}

/**
 * Events under the time of the date that stands for them, soonest first: 今週 and 来週 (from Sunday to Saturday, as the
 * calendar has them), then month by month. What has no date is last.
 */
export function groupByWeek(events: readonly ListedEvent[], now: Date): EventGroup[] {
  const groups = new Map<string, ListedEvent[]>()
  for (const listed of events.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))) {
    const title = titleOf(listed.occurrence?.date ?? null, toLocalDate(now))
    groups.set(title, [...(groups.get(title) ?? []), listed])
  }
  return Array.from(groups, ([title, grouped]) => ({ title, events: grouped }))
}

const keyOf = ({ occurrence }: ListedEvent) =>
  `${occurrence?.date ?? '9999'} ${occurrence?.startTime ?? ''}`

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
