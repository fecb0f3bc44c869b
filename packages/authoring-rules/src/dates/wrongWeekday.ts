import { isLocalDate, weekday } from '@tokyo-cancer-portal/domain'
import type { TextRule } from '../check/Rule'
import type { RuleContext } from '../model/CheckContext'
import type { Severity } from '../model/Finding'
import { findIn, type Remark } from '../passages/findIn'
import { localDate } from './localDate'
import { writtenDays, type WrittenDay } from './writtenDays'

/** 前回は12月10日（水）でした: perhaps the same day of another year. */
const TELLS_OF_BEFORE = /(?:前回|前年|昨年|去年|\d{4}年)[^。！？!?\n]*$/
const NEAR = 30

/**
 * DAT-2: a weekday that does not fit its date, and a day that does not exist. Only people know which of the two is wrong, so
 * there is no fix. Where the year is not written, a day of the event tells it, unless the sentence tells of the last time;
 * otherwise it is only probable.
 */
export const wrongWeekday: TextRule = (field, context) =>
  findIn(
    field,
    ({ flat }) =>
      writtenDays(flat).flatMap((day) => {
        const before = flat.slice(Math.max(0, day.start - NEAR), day.start)
        return remarkOn(day, context, TELLS_OF_BEFORE.test(before))
      }),
    'addresses',
  )

function remarkOn(day: WrittenDay, context: RuleContext, isOfBefore: boolean): Remark[] {
  if (!existsInSomeYear(day)) {
    const message = `${nameOf(day)}という日はありません。日付を確かめてください。`
    return [{ ...placed(day), rule: 'DAT-2', severity: 'blocker', message }]
  }
  const { date, severity } = meantBy(day, context, isOfBefore)
  if (date === undefined || day.weekday === undefined || weekday(date) === day.weekday) return []
  const message = `曜日が日付と合いません（${spoken(date)}は${weekday(date)}曜日です）。どちらが正しいか確かめてください。`
  return [{ ...placed(day), rule: 'DAT-2', severity, message }]
}

function meantBy(
  day: WrittenDay,
  { today, eventDates }: RuleContext,
  isOfBefore: boolean,
): { date?: string | undefined; severity: Severity } {
  const { year, month, day: dayOfMonth, weekday: written } = day
  if (year !== undefined) return { date: localDate(year, month, dayOfMonth), severity: 'blocker' }
  const ofEvent = eventDates.filter(
    (date) => date.slice(5) === localDate(2000, month, dayOfMonth)?.slice(5),
  )
  if (ofEvent.length > 0) {
    const fits = ofEvent.some((date) => isLocalDate(date) && weekday(date) === written)
    const date = fits ? undefined : ofEvent.find(isLocalDate)
    return { date, severity: isOfBefore && fitsLastYear(date, day) ? 'warning' : 'blocker' }
  }
  const around = eventDates.find(isLocalDate) ?? today
  if (!isLocalDate(around)) return { severity: 'warning' }
  const near = nearest(month, dayOfMonth, around)
  // A page may tell of last year.
  const fitsBefore = eventDates.length === 0 && fitsLastYear(near, day)
  return { date: fitsBefore ? undefined : near, severity: 'warning' }
}

/** The day of that name that is nearest to a date. */
function nearest(month: string, day: string, around: string): string | undefined {
  const year = Number(around.slice(0, 4))
  return [year - 1, year, year + 1]
    .flatMap((candidate) => localDate(candidate, month, day) ?? [])
    .toSorted((one, other) => distance(one, around) - distance(other, around))[0]
}

function distance(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other))
}

function fitsLastYear(
  date: string | undefined,
  { month, day, weekday: written }: WrittenDay,
): boolean {
  const before = date && localDate(Number(date.slice(0, 4)) - 1, month, day)
  return before !== undefined && isLocalDate(before) && weekday(before) === written
}

/** The 29th of February does in a leap year. What is no month is no date either, but a score or a part of something. */
function existsInSomeYear({ year, month, day }: WrittenDay): boolean {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return true
  return localDate(year ?? 2000, month, day) !== undefined
}

const nameOf = ({ year, month, day }: WrittenDay): string =>
  `${year === undefined ? '' : `${year}年`}${Number(month)}月${Number(day)}日`

const spoken = (date: string): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

const placed = ({ start, end }: WrittenDay) => ({ start, end })
