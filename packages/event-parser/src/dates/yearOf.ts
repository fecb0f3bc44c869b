import { addDays } from '@tokyo-cancer-portal/domain'
import { parseEraDate } from '@tokyo-cancer-portal/japanese-text'
import { dayOf } from './dayOf'

/** The year that a text writes, in whichever calendar; the Western one if it writes both. */
export function writtenYear(text: string): string | undefined {
  const plain = text.replaceAll(/[ \t]/g, '')
  const western = /(?:19|20)\d\d/.exec(plain)?.[0]
  if (western) return western
  const era = /(令和|平成|R|H)(元|\d{1,2})/iu.exec(plain)
  if (!era) return undefined
  const name = { r: '令和', h: '平成' }[(era[1] ?? '').toLowerCase()] ?? era[1]
  return parseEraDate(`${name}${era[2]}年`)
}

/** How long ago an event may have been for a text to be about it still. */
const JUST_OVER_DAYS = 14

/**
 * The date that a month and a day without a year mean: the next one from `from` on, a little before it included. Where the
 * weekday beside it says that it was in the last months, it was then: people quote days that are over, too.
 */
export function guessedDate(
  month: string,
  day: string,
  weekdayWritten: string | undefined,
  from: string,
  weekdayOf: (date: string) => string,
): string | undefined {
  const year = Number(from.slice(0, 4))
  const candidates = [year - 1, year, year + 1, year + 2]
    .map((one) => dayOf(String(one), month, day))
    .filter((date) => date !== undefined)
  const next = candidates.find((date) => date >= addDays(from, -JUST_OVER_DAYS))
  if (next === undefined || weekdayWritten === undefined || weekdayOf(next) === weekdayWritten) {
    return next
  }
  const before = candidates.findLast((date) => date < next)
  const isRecent = before !== undefined && before >= addDays(from, -RECENT_DAYS)
  return isRecent && weekdayOf(before) === weekdayWritten ? before : next
}

const RECENT_DAYS = 200
