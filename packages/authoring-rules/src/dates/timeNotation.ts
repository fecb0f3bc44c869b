import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'

const CLOCK = '([01]?\\d|2[0-4]):([0-5]\\d)'
const HOUR = '([01]?\\d|2[0-4])時(?:([0-5]?\\d)分|(半))?'
/** 15時頃, 2時限: 「まで」 would not fit. */
const NOT_BEFORE = '頃|ごろ|ころ|くらい|ぐらい|前後|過ぎ|すぎ|限'
/** 13:00-15:00: a hyphen is read as nothing, or as minus. 13:00〜15:00 is how the site itself shows times. */
const WITH_HYPHEN = new RegExp(
  `(?<![\\d:.-])${CLOCK} ?[-‐‑–—−] ?${CLOCK}(?![\\d:]|[-.]\\d|${NOT_BEFORE})(?:まで)?`,
  'g',
)
/** 13時～15時, 13時半～ */
const WITH_WAVE = new RegExp(
  `(?<!\\d)${HOUR} ?[～〜~](?:[ \u3000]?${HOUR}(?:まで)?|(?=[\\s。、()「」]|$)(?!\\s*(?:\\d|午|正午|翌)))(?![0-9間半]|${NOT_BEFORE})`,
  'g',
)

/** DAT-4: 13:00-15:00 → 13時から15時まで. */
export const timeNotation: TextRule = (field) =>
  findIn(field, ({ flat }) => [
    ...matchesOf(flat, WITH_HYPHEN, ([, fromHour, fromMinute, toHour, toMinute]) =>
      remark(spoken(fromHour, fromMinute), spoken(toHour, toMinute)),
    ),
    ...matchesOf(flat, WITH_WAVE, ([, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf]) =>
      remark(
        spoken(fromHour, fromHalf ? '30' : fromMinute),
        toHour === undefined ? undefined : spoken(toHour, toHalf ? '30' : toMinute),
      ),
    ),
  ])

function remark(from: string, to: string | undefined) {
  return {
    rule: 'DAT-4',
    severity: 'hint',
    message: '時刻は「13時から15時まで」のように書くと、読み上げでも伝わります。',
    replacement: to === undefined ? `${from}から` : `${from}から${to}まで`,
  } as const
}

function spoken(hour: string | undefined, minute: string | undefined): string {
  const minutes = Number(minute ?? 0)
  return `${Number(hour)}時${minutes > 0 ? `${minutes}分` : ''}`
}
