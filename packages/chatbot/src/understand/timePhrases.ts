import { addDays, addMonths, datesOfMonth, isLocalDate } from '@tokyo-cancer-portal/domain'
import { mondayOf, nextWeekday, nthWeekday, nthWeekdayOf, WEEKDAYS } from './weekdays'

/** Parameters of the event finder's address, and how the time is called where it was not said in Japanese. */
interface SaidTime {
  when?: 'today' | 'weekend' | 'this-month' | 'next-month'
  from?: string
  to?: string
  label?: string
}

interface TimePhrase {
  pattern: RegExp
  /** Null where the words name no day of the calendar. */
  range: (match: RegExpExecArray, today: string) => SaidTime | null
}

const day = (date: string, label?: string): SaidTime => ({
  from: date,
  to: date,
  ...(label ? { label } : {}),
})
const pad = (number: string): string => number.padStart(2, '0')

/** The next time that a day or month comes, this year or next. */
const comingYear = (today: string, rest: string): string =>
  rest >= today.slice(5, 5 + rest.length)
    ? today.slice(0, 4)
    : String(Number(today.slice(0, 4)) + 1)

function calendarDay(year: string, month: string, date: string): SaidTime | null {
  const found = `${year}-${pad(month)}-${pad(date)}`
  return isLocalDate(found) ? day(found) : null
}

function monthRange(month: string, today: string, label?: string): SaidTime {
  const last = datesOfMonth(month).at(-1) ?? `${month}-28`
  const first = `${month}-01`
  return { ...(first > today ? { from: first } : {}), to: last, ...(label ? { label } : {}) }
}

function week(today: string, weeks: number, label?: string): SaidTime {
  const monday = addDays(mondayOf(today), 7 * weeks)
  const to = addDays(monday, 6)
  return { ...(weeks > 0 ? { from: monday } : {}), to, ...(label ? { label } : {}) }
}

function weekendOf(today: string, weeks: number, label?: string): SaidTime {
  const saturday = addDays(mondayOf(today), 7 * weeks + 5)
  return { from: saturday, to: addDays(saturday, 1), ...(label ? { label } : {}) }
}

const SATURDAY_OR_SUNDAY =
  '(?:土曜日?(?:か|や|と|・|、)?\\s?日曜日?|どよう(?:び)?(?:か|や|と)?\\s?にちよう(?:び)?)'
const WEEKS_ON: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 再来週: 2 }
const MONTHS_ON: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 再来月: 2 }
const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 }
const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** How people say times; the first that fits counts, so what is longer stands first. */
export const TIME_PHRASES: readonly TimePhrase[] = [
  {
    pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/u,
    range: ([, year = '', month = '', date = '']) => calendarDay(year, month, date),
  },
  {
    pattern: /(\d{1,2})(?:月(\d{1,2})日|\/(\d{1,2})(?!\d))/u,
    range: ([, month = '', one, other], today) => {
      const date = one ?? other ?? ''
      return calendarDay(comingYear(today, `${pad(month)}-${pad(date)}`), month, date)
    },
  },
  {
    pattern: new RegExp(`来週の?\\s?${SATURDAY_OR_SUNDAY}`, 'u'),
    range: (_, today) => weekendOf(today, 1, '来週末'),
  },
  {
    pattern: new RegExp(`(?:(?:今週|この)の?\\s?)?${SATURDAY_OR_SUNDAY}`, 'u'),
    range: () => ({ when: 'weekend', label: '今週末' }),
  },
  {
    pattern: /(今週|来週|再来週)の?([月火水木金土日])曜日?/u,
    range: ([, said = '', weekday = ''], today) =>
      day(addDays(mondayOf(today), 7 * (WEEKS_ON[said] ?? 0) + WEEKDAYS.indexOf(weekday))),
  },
  {
    pattern:
      /(?:(来年)の?)?(?:(?<![\d/])(\d{1,2})月|(今月|来月|再来月))の?\s?第\s?([1-5一二三四五])\s?([月火水木金土日])曜日?/u,
    range: ([, later, number, said = '', nth = '', weekday = ''], today) => {
      const month =
        number === undefined
          ? addMonths(today.slice(0, 7), MONTHS_ON[said] ?? 0)
          : `${later ? Number(today.slice(0, 4)) + 1 : comingYear(today, pad(number))}-${pad(number)}`
      if (Number(month.slice(5)) < 1 || Number(month.slice(5)) > 12) return null
      const dateIn = (one: string) => nthWeekdayOf(one, NUMBERS[nth] ?? Number(nth), weekday)
      const date = dateIn(month)
      // Late in November the first Wednesday of November is next year's.
      const isOver = date !== null && date < today && number !== undefined
      const coming = isOver ? dateIn(addMonths(month, 12)) : date
      return coming === null ? null : day(coming)
    },
  },
  {
    pattern: /第([1-5一二三四五])([月火水木金土日])曜日?/u,
    range: ([, number = '', weekday = ''], today) => {
      const date = nthWeekday(today, NUMBERS[number] ?? Number(number), weekday)
      return date === null ? null : day(date)
    },
  },
  {
    pattern: /来週(?:の)?(?:末|土日|しゅうまつ)|らいしゅうまつ|next weekend/u,
    range: (_, today) => weekendOf(today, 1, '来週末'),
  },
  {
    pattern:
      /今週末|この週末|今度の(?:週末|土日)|週末|土日(?!祝|以外|は休)|しゅうまつ|this weekend|the weekend/u,
    range: () => ({ when: 'weekend', label: '今週末' }),
  },
  { pattern: /明後日|あさって/u, range: (_, today) => day(addDays(today, 2)) },
  {
    pattern: /明日|あした|(?<![\p{L}])あす(?=[のにはで])|tomorrow/u,
    range: (_, today) => day(addDays(today, 1), '明日'),
  },
  {
    pattern: /今日|本日|きょう(?!しつ|いく|りょく|ど|だい|かい|ざい|じゅ)|today|tonight/u,
    range: () => ({ when: 'today', label: '今日' }),
  },
  { pattern: /再来週|さらいしゅう/u, range: (_, today) => week(today, 2, '再来週') },
  { pattern: /来週|らいしゅう|next week/u, range: (_, today) => week(today, 1, '来週') },
  { pattern: /今週|こんしゅう|this week/u, range: (_, today) => week(today, 0, '今週') },
  {
    pattern: /再来月/u,
    range: (_, today) => monthRange(addMonths(today.slice(0, 7), 2), today),
  },
  { pattern: /来月|らいげつ|next month/u, range: () => ({ when: 'next-month', label: '来月' }) },
  { pattern: /今月|こんげつ|this month/u, range: () => ({ when: 'this-month', label: '今月' }) },
  {
    pattern: /来年(?:の)?(\d{1,2})月/u,
    range: ([, month = ''], today) => monthIn(Number(today.slice(0, 4)) + 1, month, today),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})月(?!\d|前|後|間|分)/u,
    range: ([, month = ''], today) => monthIn(Number(comingYear(today, pad(month))), month, today),
  },
  {
    pattern: new RegExp(`\\b(?:in|during) (${MONTHS.join('|')})\\b`, 'u'),
    range: ([, name = ''], today) => {
      const month = String(MONTHS.indexOf(name) + 1)
      const found = monthIn(Number(comingYear(today, pad(month))), month, today)
      return found && { ...found, label: `${month}月` }
    },
  },
  {
    pattern: /(?:[1１一]週間|7日)以内/u,
    range: (_, today) => ({ to: addDays(today, 7) }),
  },
  { pattern: /年内|今年中/u, range: (_, today) => ({ to: `${today.slice(0, 4)}-12-31` }) },
  {
    pattern: /(?:今度|次)?の?([月火水木金土日])曜(?:日)?/u,
    range: ([, weekday = ''], today) => day(nextWeekday(today, weekday), `次の${weekday}曜日`),
  },
]

function monthIn(year: number, month: string, today: string): SaidTime | null {
  const number = Number(month)
  return number >= 1 && number <= 12 ? monthRange(`${year}-${pad(month)}`, today) : null
}
