'use client'

import {
  isPublicHoliday,
  readRecurrence,
  recurrenceDates,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { useState } from 'react'
import { recurrenceMessage } from '../../../collections/Events/validators/recurrenceMessage'
import { useRecurrenceRule } from './useRecurrenceRule'

/** On which days a rule means people to meet, as it is typed; they become rows of the list of dates when it is saved. */
export function RecurrenceDates() {
  const typed = useRecurrenceRule()
  const [today] = useState(() => toLocalDate(new Date()))
  const rule = readRecurrence(typed)
  if (!rule) return null
  const problem = recurrenceMessage(typed)
  if (problem) return <p className="portal-recurrence__problem">{problem}</p>
  const excepted = new Set(exceptionsOf(typed))
  const dates = recurrenceDates(rule, isPublicHoliday).filter(
    (date) => date >= today && !excepted.has(date),
  )
  return (
    <section aria-labelledby="recurrence-dates" className="portal-recurrence">
      <h4 id="recurrence-dates">これから開く日：{dates.length}回</h4>
      <ol className="portal-recurrence__dates">
        {dates.map((date) => (
          <li key={date}>{formatDate(date, { weekday: true, era: false })}</li>
        ))}
      </ol>
      <p className="portal-hint">
        保存すると、上の「開催日時」に並びます。1日ずつ、直したり中止にしたりできます。
      </p>
    </section>
  )
}

function exceptionsOf({ exceptions }: Record<string, unknown>): unknown[] {
  return Array.isArray(exceptions)
    ? exceptions.map((row: { date?: unknown } | null) => row?.date)
    : []
}
