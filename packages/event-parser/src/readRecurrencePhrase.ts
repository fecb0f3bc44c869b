import { isLocalDate } from '@tokyo-cancer-portal/domain'
import type { ParsedRecurrence } from './model/ParsedFields'
import { readRecurrence } from './occurrences/readRecurrence'
import { flyerOf } from './text/flyerOf'
import { plainText } from './text/plainText'

/** Nobody says it in more. */
export const LONGEST_PHRASE = 200

/** A rule with what is said of its beginning and its end: local dates, number of meetings. */
export type SaidRecurrence = ParsedRecurrence & { from?: string; until?: string; count?: number }

const COUNT = /(?:全|計|あと)\s?(\d{1,2})\s?回|(\d{1,2})\s?回(?:分|まで|開|続)/u
const UNTIL = /^[^。\n]{0,8}?まで/u

/**
 * When a meeting takes place again and again, from one phrase as people say it:
 * 「毎月第3水曜 14:00〜15:30、祝日は休み、3月31日まで」. Null where no rule is said, or two different ones.
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
  const [first, second] = flyer.dates
  const isEnd = first !== undefined && !second && UNTIL.test(plain.slice(first.end))
  const [, all, further] = COUNT.exec(plain) ?? []
  const count = Number(all ?? further ?? 0)
  const until = isEnd ? first : second
  return {
    ...rule,
    ...(first && !isEnd ? { from: first.date } : {}),
    ...(until ? { until: until.date } : {}),
    ...(count > 0 ? { count } : {}),
  }
}
