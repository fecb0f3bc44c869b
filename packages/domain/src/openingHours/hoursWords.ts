import type { Language } from '../languages/languages'
import type { Weekday } from '../vocabulary/weekdays'

import { WEEKDAYS } from '../vocabulary/weekdays'

/** How a language writes weekly hours. */
export interface HoursWords {
  weekdays: Readonly<Record<Weekday, string>>
  everyDay: string
  wholeDay: string
  /** Between the ends of a run of days or of a time. */
  to: string
  betweenDays: string
  betweenTimes: string
  /** Between the hours of some days and those of others. */
  betweenGroups: string
  /** Around what is said of holidays. */
  brackets: readonly [string, string]
  /** What is said of public holidays and New Year, by whether the desk is closed on each. */
  closedOnBoth: string
  closedOnHolidays: string
  closedAtNewYear: string
  neverClosed: string
}

const JAPANESE: HoursWords = {
  weekdays: Object.fromEntries(WEEKDAYS.map(({ value, label }) => [value, label])) as Record<
    Weekday,
    string
  >,
  everyDay: '毎日',
  wholeDay: '24時間',
  to: '〜',
  betweenDays: '・',
  betweenTimes: '、',
  betweenGroups: '、',
  brackets: ['（', '）'],
  closedOnBoth: '祝日・年末年始を除く',
  closedOnHolidays: '祝日を除く、年末年始も受付',
  closedAtNewYear: '祝日も受付、年末年始を除く',
  neverClosed: '祝日・年末年始も受付',
}

export const HOURS_WORDS: Readonly<Record<Language, HoursWords>> = {
  ja: JAPANESE,
  easy: {
    ...JAPANESE,
    to: 'から',
    closedOnBoth: '祝日と 年末年始は 休み',
    closedOnHolidays: '祝日は 休み。年末年始は 開いて います',
    closedAtNewYear: '祝日は 開いて います。年末年始は 休み',
    neverClosed: '祝日も 年末年始も 開いて います',
  },
  en: {
    weekdays: {
      mon: 'Mon',
      tue: 'Tue',
      wed: 'Wed',
      thu: 'Thu',
      fri: 'Fri',
      sat: 'Sat',
      sun: 'Sun',
    },
    everyDay: 'Every day',
    wholeDay: '24 hours',
    to: '–',
    betweenDays: ', ',
    betweenTimes: ', ',
    betweenGroups: '; ',
    brackets: [' (', ')'],
    closedOnBoth: 'closed on public holidays and over New Year',
    closedOnHolidays: 'closed on public holidays, open over New Year',
    closedAtNewYear: 'open on public holidays, closed over New Year',
    neverClosed: 'open on public holidays and over New Year',
  },
}
