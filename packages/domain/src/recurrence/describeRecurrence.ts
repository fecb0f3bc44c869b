import type { RecurrenceInput, RecurrenceRule } from './recurrenceRule'
import { readRecurrence } from './readRecurrence'
import { labelOf } from '../vocabulary/labelOf'
import { MONTH_WEEKS } from '../vocabulary/monthWeeks'
import { WEEKDAY_NAMES } from '../vocabulary/weekdays'

/** A rule as people say it: `毎月 第3水曜日（祝日は休み）`; empty where there is none. */
export function describeRecurrence(input: RecurrenceInput): string {
  const rule = readRecurrence(input)
  if (!rule) return ''
  const pauses = [
    rule.skipHolidays ? '祝日は休み' : '',
    rule.skipYearEnd ? '年末年始（12月29日〜1月3日）は休み' : '',
  ].filter(Boolean)
  return `${patternText(rule)}${pauses.length > 0 ? `（${pauses.join('、')}）` : ''}`
}

function patternText({ pattern, weeks, weekdays, dayOfMonth }: RecurrenceRule): string {
  const days = `${weekdays.map((day) => labelOf(WEEKDAY_NAMES, day)).join('・')}日`
  switch (pattern) {
    case 'monthly-weekday':
      return `毎月 ${weeks.map((week) => labelOf(MONTH_WEEKS, week)).join('・')}${days}`
    case 'weekly':
      return `毎週 ${days}`
    case 'biweekly':
      return `隔週 ${days}`
    case 'monthly-day':
      return `毎月 ${String(dayOfMonth)}日`
  }
}
