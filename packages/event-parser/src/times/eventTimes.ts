import type { Span } from '../model/Found'
import type { TimeMention } from './TimeMention'

/** When something begins and ends, and where that stands. */
export type EventTime = { startTime?: string; endTime?: string; spans: readonly Span[] }

type Use = 'doors' | 'start' | 'end' | 'plain'

const WORD =
  /(受付開始|受付時間|受付|開場|開室|入室開始|入室|入場開始|入場|接続開始|集合)|(開演|開会|開始|開講|スタート|始まり)|(終了|終演|閉会|閉演|解散)/gu
/** Between a word and its time nothing else may stand. */
const FILLING = /^(?:[ \t\n():・\-/、]|時間|時刻|予定|は|から|より|~|開始){0,6}$/u
/** Each of several times of a day is a meeting of its own where it is counted. */
const COUNTED =
  /(?:[①-⑩]|午前の部|午後の部|昼の部|夜の部|夕方の部|[1-9]回目|第[1-9]回|【午前】|【午後】|[A-D]日程)[^\n]{0,12}$/u

/** The times of an event among those of a stretch; several where a day has more than one meeting. */
export function eventTimes(
  plain: string,
  times: readonly TimeMention[],
  { start, end }: Span,
): EventTime[] {
  const uses = usesOf(plain, times, { start, end })
  const kept = times.filter((time) => uses.get(time) !== 'doors')
  const counted = kept.filter((time) =>
    COUNTED.test(plain.slice(Math.max(start, time.start - 20), time.start)),
  )
  if (counted.length > 1) return counted.map(timeOf)
  const begins = kept.find((time) => uses.get(time) === 'start')
  const ends = kept.find((time) => uses.get(time) === 'end')
  const first =
    begins ??
    kept.find((time) => time.startTime && time.endTime && time !== ends) ??
    kept.find((time) => time !== ends)
  if (!first && !ends) return []
  if (!first) return []
  const own = timeOf(first)
  if (own.endTime !== undefined || !ends) return [own]
  const endTime = ends.endTime ?? ends.startTime
  return endTime === undefined ? [own] : [{ ...own, endTime, spans: [...own.spans, ends] }]
}

function timeOf(time: TimeMention): EventTime {
  return {
    ...(time.startTime === undefined ? {} : { startTime: time.startTime }),
    ...(time.endTime === undefined ? {} : { endTime: time.endTime }),
    spans: [{ start: time.start, end: time.end }],
  }
}

/** What each time is for, by the word that stands nearest to it: 開場 13:00 or 13:00 開場. */
function usesOf(
  plain: string,
  times: readonly TimeMention[],
  { start, end }: Span,
): Map<TimeMention, Use> {
  const uses = new Map<TimeMention, Use>()
  const words = [...plain.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    use: useOf(match),
  }))
  const isBefore = (words[0]?.start ?? Infinity) < (times[0]?.start ?? 0)
  for (const word of words) {
    const previous = times.findLast((time) => time.end <= word.start)
    const next = times.find((time) => time.start >= word.end)
    const ahead = next ? gap(plain, word.end, next.start) : Infinity
    // A time has one word.
    const back = previous && !uses.has(previous) ? gapBack(plain, previous.end, word) : Infinity
    const takesNext =
      ahead < back || (ahead === back && (isBefore || previous?.endTime !== undefined))
    const time = takesNext ? next : previous
    if (time && Math.min(back, ahead) < Infinity && !uses.has(time)) uses.set(time, word.use)
  }
  return uses
}

function useOf([, doors, start]: RegExpExecArray): Use {
  if (doors !== undefined) return 'doors'
  return start === undefined ? 'end' : 'start'
}

/** Behind an open bracket a word belongs to what follows, unless it stands there alone: 14:00（開場13:30）, 13:30（開場）. */
function gapBack(plain: string, from: number, word: Span): number {
  const isInBracket = plain.slice(from, word.start).includes('(') && plain.charAt(word.end) !== ')'
  return isInBracket ? Infinity : gap(plain, from, word.start)
}

function gap(plain: string, from: number, to: number): number {
  if (to - from > 8) return Infinity
  const between = plain.slice(from, to)
  if (!FILLING.test(between)) return Infinity
  return between.includes('\n') ? between.length + 4 : between.length
}
