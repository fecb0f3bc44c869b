import { addDays } from '@tokyo-cancer-portal/domain'

import type { LocalMoment } from './LocalMoment'

/** A date as the form stores it. */
export type OccurrenceRow = { date: string; startTime: string | null; endTime: string | null }

export type SpanRows = { rows: OccurrenceRow[]; note?: string }

/** Of one entry: a longer one is no meeting, and is not laid out day by day. */
const MOST_DAYS_OF_SPAN = 31

const OVER_NIGHT = '終わりが次の日なので、終了時刻を空欄にしました。フォームで確かめてください。'
const SEVERAL_DAYS =
  '何日かにわたる予定なので、1日ずつに分けました。2日目からの時刻と終了時刻は空欄です。フォームで確かめてください。'
const TOO_LONG = `${MOST_DAYS_OF_SPAN}日より長い予定なので、はじめの日だけにしました。フォームで確かめてください。`
const BACKWARDS =
  '終わりが始まりより前なので、終了時刻を空欄にしました。フォームで確かめてください。'

/**
 * The rows of the form for one entry: the form knows days with a start and an end on that day, calendars know spans.
 *
 * @param end of whole days the day after the last one (RFC 5545 3.6.1)
 */
export function spanRows(start: LocalMoment, end: LocalMoment): SpanRows {
  if (start.time === null) return wholeDays(start.date, end)
  const first = { date: start.date, startTime: start.time, endTime: null }
  if (end.time === null) return { rows: [first] }
  const isBackwards = end.date < start.date || (end.date === start.date && end.time < start.time)
  if (isBackwards) return { rows: [first], note: BACKWARDS }
  if (end.date === start.date) {
    return { rows: [{ ...first, endTime: end.time === start.time ? null : end.time }] }
  }
  const isOneNight = end.date === addDays(start.date, 1) && end.time <= start.time
  if (isOneNight) return { rows: [first], note: OVER_NIGHT }
  const last = end.time === '00:00' ? addDays(end.date, -1) : end.date
  const days = daysFrom(start.date, last)
  if (days === null) return { rows: [first], note: TOO_LONG }
  return { rows: [first, ...days.slice(1).map(wholeDay)], note: SEVERAL_DAYS }
}

function wholeDays(date: string, end: LocalMoment): SpanRows {
  const last = addDays(end.date, -1)
  if (last <= date) return { rows: [wholeDay(date)] }
  const days = daysFrom(date, last)
  return days === null ? { rows: [wholeDay(date)], note: TOO_LONG } : { rows: days.map(wholeDay) }
}

/** Null where there are too many. */
function daysFrom(first: string, last: string): string[] | null {
  const days: string[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (days.length === MOST_DAYS_OF_SPAN) return null
    days.push(day)
  }
  return days
}

const wholeDay = (date: string): OccurrenceRow => ({ date, startTime: null, endTime: null })
