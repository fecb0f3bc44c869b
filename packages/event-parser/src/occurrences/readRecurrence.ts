import type { MonthWeek, Weekday } from '@tokyo-cancer-portal/domain'
import { kindsAt } from '../labels/kindsAt'
import type { LabelKind } from '../labels/LabelKind'
import type { Flyer } from '../model/Flyer'
import type { Found } from '../model/Found'
import type { ParsedRecurrence } from '../model/ParsedFields'
import { within } from '../text/within'
import { eventTimes } from '../times/eventTimes'
import { timesUnder } from './readOccurrences'

const S = '[ \\t]{0,3}'
const WEEK = '[1-5一二三四五]'
const DAYS = '((?:[月火水木金土日](?:曜日?)?[・、,/と&]?[ \\t]?){1,5})'
const RULE = new RegExp(
  [
    `((?:毎月|月例)?(?:の)?${S}(?:第${S}${WEEK}${S}週?${S}(?:[・、,と&/]${S}第?${S}${WEEK}${S}週?${S}){0,3}|最終週?)(?:の)?${S}[(]?${DAYS}[)]?)`,
    `(毎週${S}[(]?${DAYS}[)]?)`,
    `(隔週${S}(?:の)?[(]?${DAYS}[)]?)`,
    `(毎月${S}(\\d{1,2})${S}日)`,
  ].join('|'),
  'gu',
)
const LETTERS: Readonly<Record<string, Weekday>> = {
  月: 'mon',
  火: 'tue',
  水: 'wed',
  木: 'thu',
  金: 'fri',
  土: 'sat',
  日: 'sun',
}
const KANJI = '一二三四五'
const ELSEWHERE: ReadonlySet<LabelKind> = new Set([
  'hours',
  'contact',
  'apply',
  'deadline',
  'access',
  'organizer',
  'other',
  'applyPeriod',
])
const REACH = 160

/** The rule by which an event takes place, where a text names one and nothing contradicts it. */
export function readRecurrence(flyer: Flyer): Found<ParsedRecurrence> | undefined {
  const rules = [...flyer.plain.matchAll(RULE)]
    .filter((match) => !kindsAt(flyer, match.index).some((kind) => ELSEWHERE.has(kind)))
    .filter(
      (match) =>
        !OTHERWISE.test(
          flyer.plain.slice(match.index + match[0].length, match.index + match[0].length + 14),
        ),
    )
    .filter(
      (match) => !ODD_MONTHS.test(flyer.plain.slice(Math.max(0, match.index - 8), match.index)),
    )
    .flatMap((match) => {
      const rule = ruleOf(match)
      return rule ? [{ rule, start: match.index, end: match.index + match[0].length }] : []
    })
  const labelled = rules.find(({ start }) => kindsAt(flyer, start).includes('when'))
  const chosen = labelled ?? rules[0]
  if (!chosen) return undefined
  // Two rules that are not the same cannot be said as one.
  const rivals = rules.filter(({ start }) => !labelled || kindsAt(flyer, start).includes('when'))
  if (rivals.some(({ rule }) => JSON.stringify(rule) !== JSON.stringify(chosen.rule)))
    return undefined
  const { rule, start, end } = chosen
  const behind = { start: end, end: reach(flyer, end) }
  const [time] = [
    ...eventTimes(flyer.plain, within(flyer.times, behind), behind),
    ...timesUnder(flyer),
  ]
  const around = flyer.plain.slice(end, end + REACH)
  return {
    value: {
      ...rule,
      ...(time?.startTime === undefined ? {} : { startTime: time.startTime }),
      ...(time?.endTime === undefined ? {} : { endTime: time.endTime }),
      ...(/祝日?[^\n。、,]{0,8}(?:除|休|お休み|開催しません|ありません)/u.test(around)
        ? { skipHolidays: true }
        : {}),
      ...(/年末年始[^\n。、,]{0,8}(?:除|休|お休み|開催しません)/u.test(around)
        ? { skipYearEnd: true }
        : {}),
    },
    spans: [{ start, end }, ...(time?.spans ?? [])],
  }
}

const OTHERWISE = /^[ \t]{0,2}(?:は|を)?(?:お休み|休み|休診|休館|定休|除)/u
/** 偶数月の第2木曜 is no rule that the form knows, and お休み：毎週日曜 is no meeting. */
const ODD_MONTHS =
  /(?:偶数月|奇数月|隔月|\d月)(?:の)?[ \t]?$|(?:休み|休診|休館|定休)日?[: は]{0,3}$/u

function reach({ plain }: Flyer, end: number): number {
  const paragraph = plain.slice(end, end + REACH).indexOf('\n\n')
  return paragraph < 0 ? Math.min(end + REACH, plain.length) : end + paragraph
}

function ruleOf(match: RegExpExecArray): ParsedRecurrence | undefined {
  const days = (match[2] ?? match[4] ?? match[6] ?? '')
    .replaceAll(/曜日?/gu, '')
    .replaceAll(/[^月火水木金土日]/gu, '')
  const weekdays = [
    ...new Set(Array.from(days, (letter) => LETTERS[letter]).filter((day) => day !== undefined)),
  ]
  if (match[7] !== undefined) {
    const dayOfMonth = Number(match[8])
    return dayOfMonth >= 1 && dayOfMonth <= 31 ? { pattern: 'monthly-day', dayOfMonth } : undefined
  }
  // 第1日目 is no Sunday.
  if (weekdays.length === 0 || (match[1] !== undefined && !/曜|\)$/u.test(match[0])))
    return undefined
  if (match[3] !== undefined) return { pattern: 'weekly', weekdays }
  if (match[5] !== undefined) return { pattern: 'biweekly', weekdays }
  const written = match[1]?.slice(0, -(match[2]?.length ?? 0)) ?? ''
  const numbers = written.split('').flatMap((unit): MonthWeek[] => {
    const number = /[1-5]/.test(unit) ? Number(unit) : KANJI.indexOf(unit) + 1
    return number > 0 ? [String(number) as MonthWeek] : []
  })
  const weeks = [
    ...new Set<MonthWeek>([...numbers, ...(written.includes('最終') ? (['last'] as const) : [])]),
  ]
  return weeks.length > 0 ? { pattern: 'monthly-weekday', weeks, weekdays } : undefined
}
