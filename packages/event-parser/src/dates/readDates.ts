import { weekday as weekdayOf } from '@tokyo-cancer-portal/domain'
import type { DateMention } from './DateMention'
import { DATE, NEXT_BARE_DAY, NEXT_DAY } from './datePattern'
import { dayOf } from './dayOf'
import { guessedDate, writtenYear } from './yearOf'

/** How far a year that is written is taken to hold for the dates behind it, in characters. */
const YEAR_REACH = 400

const ENGLISH: Readonly<Record<string, string>> = {
  sun: '日',
  mon: '月',
  tue: '火',
  wed: '水',
  thu: '木',
  fri: '金',
  sat: '土',
}

/** Every date that a plain text writes, in order. `today` is the day from which a date without a year is looked for. */
export function readDates(plain: string, today: string): DateMention[] {
  const dates: DateMention[] = []
  let known: { date: string; end: number } | undefined
  for (const match of plain.matchAll(DATE)) {
    if (match.index < (dates.at(-1)?.end ?? 0)) continue
    const first = mentionOf(match, today, known, plain)
    if (!first) continue
    if (first.hasYear) known = first
    dates.push(first)
    dates.push(...daysBehind(plain, first, match))
  }
  return dates
}

function mentionOf(
  match: RegExpExecArray,
  today: string,
  known: { date: string; end: number } | undefined,
  plain: string,
): DateMention | undefined {
  const month = match[2] ?? match[4] ?? match[6] ?? match[8] ?? match[10] ?? match[12]
  const day = match[3] ?? match[5] ?? match[7] ?? match[9] ?? match[11] ?? match[13]
  // The look-ahead of a date with points has groups of its own (14 to 16).
  const weekday = weekdayIn(match[17], match[18], match[19])
  if (month === undefined || day === undefined) return undefined
  const year = match[1] === undefined ? undefined : writtenYear(match[1])
  if (match[1] !== undefined && year === undefined) return undefined
  const isNear = known !== undefined && match.index - known.end <= YEAR_REACH
  const from = isNear && known && known.date > today ? known.date : today
  const date =
    year === undefined ? guessedDate(month, day, weekday, from, weekdayOf) : dayOf(year, month, day)
  if (date === undefined) return undefined
  const start = match.index
  const end = start + match[0].length
  return {
    start,
    end,
    date,
    weekday,
    weekdaySpan: weekday === undefined ? undefined : spanOfWeekday(plain, start, end),
    hasYear: year !== undefined,
    endsRange: RANGE_BEFORE.test(plain.slice(Math.max(0, start - 6), start)),
  }
}

const RANGE_BEFORE = /[~-][ \t]{0,3}$|から[ \t]?$/u

function weekdayIn(...written: (string | undefined)[]): string | undefined {
  const text = written.find((one) => one !== undefined)
  return text === undefined ? undefined : (ENGLISH[text.slice(0, 3).toLowerCase()] ?? text)
}

function spanOfWeekday(plain: string, start: number, end: number) {
  const text = plain.slice(start, end)
  const opening = Math.max(...Array.from('(【〔[<〈', (one) => text.lastIndexOf(one)))
  const behindDay = text.lastIndexOf('日', text.length - 3) + 1
  return { start: start + (opening > 0 ? opening : Math.max(0, behindDay)), end }
}

/** The days that go on from a date with its month: 6月3日、10日、17日（水） */
function daysBehind(plain: string, first: DateMention, match: RegExpExecArray): DateMention[] {
  const days: DateMention[] = []
  const isSlashed = !match[0].includes('月')
  let last = first
  for (;;) {
    NEXT_DAY.lastIndex = last.end
    NEXT_BARE_DAY.lastIndex = last.end
    const next = NEXT_DAY.exec(plain) ?? (isSlashed ? NEXT_BARE_DAY.exec(plain) : null)
    if (!next) return days
    const [year, month] = first.date.split('-')
    const date = dayOf(year, month, next[1])
    if (date === undefined || date <= last.date) return days
    const start = last.end + next[0].search(/\d/)
    const end = last.end + next[0].length
    const weekday = weekdayIn(...next.slice(2))
    last = {
      start,
      end,
      date,
      weekday,
      weekdaySpan: weekday === undefined ? undefined : spanOfWeekday(plain, start, end),
      hasYear: first.hasYear,
      endsRange: /[~-]|から/u.test(next[0].slice(0, next[0].search(/\d/))),
    }
    days.push(last)
  }
}
