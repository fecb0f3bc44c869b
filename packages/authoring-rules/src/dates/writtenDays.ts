import { parseEraDate } from '@tokyo-cancer-portal/japanese-text'

/** A day as it is written in a text, with or without the year and a weekday. */
export interface WrittenDay {
  start: number
  end: number
  /** Western; missing where only month and day are written. */
  year?: number
  month: string
  day: string
  /** One character, 日 to 土. */
  weekday?: string
}

const YEAR =
  '(?:(\\d{4})年(?:\\([^()\\n]{1,8}\\))?|(\\d{4})\\/|((?:令和|平成|昭和)(?:元|\\d{1,2})年)(?:\\((\\d{4})年?\\))?)'
const WEEKDAY = '(?: ?\\(([日月火水木金土])(?:曜日?)?(?:[・･,/、]?祝日?)?\\))'
const DAY = new RegExp(
  `(?<![\\d.\\/-])(?:${YEAR} ?)?(?:(\\d{1,2})月 ?(\\d{1,2})日${WEEKDAY}?|(\\d{1,2})\\/(\\d{1,2})${WEEKDAY})`,
  'g',
)
/** 10日（木）～12日（土）: the month stands before the first. */
const FOLLOWING = new RegExp(`(?<=[～〜~・、,と-] ?)(\\d{1,2})日?${WEEKDAY}`, 'gy')
const GAP = 3

/** The days that a text names, in its order. Its width must have been flattened. */
export function writtenDays(flat: string): WrittenDay[] {
  return [...flat.matchAll(DAY)].flatMap((match) => {
    const first = dayOf(match)
    return first ? [first, ...following(flat, first)] : []
  })
}

function dayOf(match: RegExpExecArray): WrittenDay | undefined {
  const [all, western, slashed, era, beside, monthWord, dayWord, named, month, day, marked] = match
  const fromEra = era ? Number(parseEraDate(era)?.slice(0, 4) ?? beside) : Number.NaN
  const year = Number(western ?? slashed ?? (Number.isNaN(fromEra) ? undefined : fromEra))
  const [inMonth, onDay] = [monthWord ?? month, dayWord ?? day]
  if (inMonth === undefined || onDay === undefined) return undefined
  return written(match.index, all.length, { year, month: inMonth, day: onDay }, named ?? marked)
}

function following(flat: string, first: WrittenDay): WrittenDay[] {
  const days: WrittenDay[] = []
  let { end } = first
  for (;;) {
    const match = nextDay(flat, end)
    if (!match) return days
    const [all, day = '', weekday] = match
    // 12月30日（水）～3日（日） goes on in the next month, which nothing says.
    if (Number(day) <= Number((days.at(-1) ?? first).day)) return days
    const { year = Number.NaN, month } = first
    days.push(written(match.index, all.length, { year, month, day }, weekday))
    end = match.index + all.length
  }
}

function nextDay(flat: string, from: number): RegExpExecArray | null {
  for (let index = from; index <= from + GAP; index += 1) {
    FOLLOWING.lastIndex = index
    const match = FOLLOWING.exec(flat)
    if (match) return match
  }
  return null
}

function written(
  start: number,
  length: number,
  { year, month, day }: { year: number; month: string; day: string },
  weekday: string | undefined,
): WrittenDay {
  return {
    start,
    end: start + length,
    ...(Number.isNaN(year) ? {} : { year }),
    month,
    day,
    ...(weekday ? { weekday } : {}),
  }
}
