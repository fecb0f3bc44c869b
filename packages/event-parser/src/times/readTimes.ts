import { isLocalTime } from '@tokyo-cancer-portal/domain'
import type { TimeMention } from './TimeMention'

const S = '[ \\t]{0,3}'
const HALF = `(?:(午前|午後|AM|PM|朝|夜|夕方|昼)${S})?`
const CLOCK = `(?:${HALF}(\\d{1,2})${S}(?:時${S}(?:(\\d{1,2})${S}分|(半))?(?!間)|:${S}(\\d{2})(?![\\d:]))(?:${S}((?:am|pm|AM|PM)(?![a-z])))?|(正午))`
/** The first of a range may lack its unit: 14〜16時. */
const BARE = `(?:${HALF}(\\d{1,2}))`
const TO = `${S}\\n?${S}(?:~|-{1,2}|から|より|→|⇒|>)${S}\\n?${S}`
const TIME = new RegExp(
  `(?<![\\d.A-Za-z]|[\\w.]/|\\d:)(?:${CLOCK}(?:${TO}${CLOCK})?|${BARE}${TO}(?=(?:午前|午後|AM|PM)?${S}\\d{1,2}${S}時)${CLOCK})`,
  'gu',
)
const GROUPS = 7

/** Every time of day that a plain text writes, in order. */
export function readTimes(plain: string): TimeMention[] {
  return [...plain.matchAll(TIME)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const bare = match[2 * GROUPS + 2]
    const first =
      bare === undefined
        ? clockOf(match, 1)
        : { half: match[2 * GROUPS + 1], hour: Number(bare), minute: 0 }
    const second = clockOf(match, bare === undefined ? 1 + GROUPS : 2 * GROUPS + 3)
    const startTime = first && timeOf(first)
    if (!first || startTime === undefined) return []
    if (!second)
      return [
        endsOnly(plain, span.start) ? { ...span, endTime: startTime } : { ...span, startTime },
      ]
    const endTime = timeOf(laterHalf(first, second))
    return [endTime === undefined ? { ...span, startTime } : { ...span, startTime, endTime }]
  })
}

type Clock = { half: string | undefined; hour: number; minute: number }

function clockOf(match: RegExpExecArray, at: number): Clock | undefined {
  if (match[at + 6] !== undefined) return { half: '正午', hour: 12, minute: 0 }
  const hour = match[at + 1]
  if (hour === undefined) return undefined
  const minute = match[at + 3] === undefined ? (match[at + 2] ?? match[at + 4] ?? '0') : '30'
  return { half: match[at] ?? match[at + 5], hour: Number(hour), minute: Number(minute) }
}

const AFTERNOON = /^(?:午後|pm|夜|夕方)$/iu
const MORNING = /^(?:午前|am|朝)$/iu

function timeOf({ half, hour, minute }: Clock): string | undefined {
  const isAfternoon = half !== undefined && AFTERNOON.test(half)
  const isMorning = half !== undefined && MORNING.test(half)
  const late = isAfternoon && hour < 12 ? hour + 12 : hour
  const hours = isMorning && hour === 12 ? 0 : late
  const time = `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return isLocalTime(time) ? time : undefined
}

/** 午後2時〜4時 ends in the afternoon, and 午前10時〜1時 does too. */
function laterHalf(first: Clock, second: Clock): Clock {
  if (second.half !== undefined || first.half === undefined || second.hour >= 12) return second
  if (AFTERNOON.test(first.half) || first.half === '正午' || first.half === '昼')
    return { ...second, half: '午後' }
  return second.hour < first.hour % 12 ? { ...second, half: '午後' } : second
}

/** 〜17:00: nothing is said of when it begins. */
function endsOnly(plain: string, start: number): boolean {
  return /(?:~|-)[ \t]{0,3}$/u.test(plain.slice(Math.max(0, start - 4), start))
}
