import type { Language } from '../languages/languages'
import type { MonthWeek } from '../vocabulary/monthWeeks'
import type { Weekday } from '../vocabulary/weekdays'

import { labelOf } from '../vocabulary/labelOf'
import { MONTH_WEEKS } from '../vocabulary/monthWeeks'
import { WEEKDAY_NAMES } from '../vocabulary/weekdays'

/** How a language says when something takes place again and again. */
export interface RecurrenceWords {
  monthlyWeekday: (weeks: readonly MonthWeek[], weekdays: readonly Weekday[]) => string
  weekly: (weekdays: readonly Weekday[]) => string
  biweekly: (weekdays: readonly Weekday[]) => string
  monthlyDay: (day: number) => string
  notOnHolidays: string
  notAtNewYear: string
  betweenPauses: string
  brackets: readonly [string, string]
}

const days = (weekdays: readonly Weekday[]) =>
  `${weekdays.map((day) => labelOf(WEEKDAY_NAMES, day)).join('・')}日`

const JAPANESE: RecurrenceWords = {
  monthlyWeekday: (weeks, weekdays) =>
    `毎月 ${weeks.map((week) => labelOf(MONTH_WEEKS, week)).join('・')}${days(weekdays)}`,
  weekly: (weekdays) => `毎週 ${days(weekdays)}`,
  biweekly: (weekdays) => `隔週 ${days(weekdays)}`,
  monthlyDay: (day) => `毎月 ${day}日`,
  notOnHolidays: '祝日は休み',
  notAtNewYear: '年末年始（12月29日〜1月3日）は休み',
  betweenPauses: '、',
  brackets: ['（', '）'],
}

const EASY: RecurrenceWords = {
  ...JAPANESE,
  biweekly: (weekdays) => `2週間に 1回 ${days(weekdays)}`,
  notOnHolidays: '祝日は 休み',
  notAtNewYear: '12月29日から 1月3日までは 休み',
}

const ENGLISH_WEEKS: Readonly<Record<MonthWeek, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  last: 'last',
}

const ENGLISH_DAYS: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

const listed = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ')
const englishDays = (weekdays: readonly Weekday[]) =>
  listed(weekdays.map((day) => ENGLISH_DAYS[day]))

const ENGLISH: RecurrenceWords = {
  monthlyWeekday: (weeks, weekdays) =>
    `Every ${listed(weeks.map((week) => ENGLISH_WEEKS[week]))} ${englishDays(weekdays)} of the month`,
  weekly: (weekdays) => `Every ${englishDays(weekdays)}`,
  biweekly: (weekdays) => `Every other ${englishDays(weekdays)}`,
  monthlyDay: (day) => `Every month on day ${day}`,
  notOnHolidays: 'not on public holidays',
  notAtNewYear: 'not from December 29 to January 3',
  betweenPauses: ', ',
  brackets: [' (', ')'],
}

export const RECURRENCE_WORDS: Readonly<Record<Language, RecurrenceWords>> = {
  ja: JAPANESE,
  easy: EASY,
  en: ENGLISH,
}
