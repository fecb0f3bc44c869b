import { isLocalDate } from '@tokyo-cancer-portal/domain'
import type { ParsedRecurrence } from './model/ParsedFields'
import { readRecurrence } from './occurrences/readRecurrence'
import { flyerOf } from './text/flyerOf'
import { plainText } from './text/plainText'

/** Nobody says it in more. */
export const LONGEST_PHRASE = 200

/** A rule with what is said of its beginning and its end: local dates, number of meetings. */
export type SaidRecurrence = ParsedRecurrence & { from?: string; until?: string; count?: number }

const COUNT =
  /(?:全|計|あと)\s?(\d{1,2})\s?回|(?<!(?:月|年|週|毎月|毎週)に?\s?)(?<!\d)(\d{1,2})\s?回(?:分|まで|続)/u
const UNTIL = /^[^。、,\n\d]{0,8}?まで/u
const FROM = /^[^。、,\n\d]{0,8}?(?:から|より|以降|[~〜～\-–−])/u
/** 8月は休み, 4月から: a month alone is no date, and is not passed over without a word. */
const MONTH_ALONE = /(?<!\d)\d{1,2}\s?月(?!\s?\d)/u

/**
 * When a meeting takes place again and again, from one phrase as people say it:
 * 「毎月第3水曜 14:00〜15:30、祝日は休み、3月31日まで」. Null where no rule is said, or two different ones, or something besides
 * that no field takes.
 *
 * @param today local date in Japan, from which a date without a year is looked for; RangeError on one that is none
 */
export function readRecurrencePhrase(
  phrase: string,
  { today }: { today: string },
): SaidRecurrence | null {
  if (!isLocalDate(today)) throw new RangeError(`Not a local date: ${String(today)}`)
  const { plain } = plainText(phrase.slice(0, LONGEST_PHRASE))
  const flyer = flyerOf(plain, today)
  const rule = readRecurrence(flyer)?.value
  if (!rule) return null
  if (MONTH_ALONE.test(plain)) return null
  const ends = flyer.dates.filter(({ end }) => UNTIL.test(plain.slice(end)))
  const beginnings = flyer.dates.filter(
    (date) => !ends.includes(date) && FROM.test(plain.slice(date.end)),
  )
  const isRange = beginnings.length === 1 && ends.length === 0 && flyer.dates.length === 2
  const used = isRange ? 2 : beginnings.length + ends.length
  // A date that says something else (a day on which it is closed) is for a person to enter.
  if (used !== flyer.dates.length || beginnings.length > 1 || ends.length > 1) return null
  const from = beginnings[0]
  const until = ends[0] ?? (isRange ? flyer.dates.find((date) => date !== from) : undefined)
  const [, all, further] = COUNT.exec(plain) ?? []
  const count = Number(all ?? further ?? 0)
  return {
    ...rule,
    ...(from ? { from: from.date } : {}),
    ...(until ? { until: until.date } : {}),
    ...(count > 0 ? { count } : {}),
  }
}
