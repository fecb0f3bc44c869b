import { characterClass, KANA, KANJI } from './characterClass'
import { codePointAt, codePointBefore } from './codePoints'

const LINE_BREAK = 0x0a
const DASH = 0x2d

/**
 * What a run of spaces from `start` to `end` becomes; null where it falls away: at both ends of the text, and beside
 * Japanese, where spaces only set things apart for the eye (山田 太郎, CT 検査). A line break stays one, for nothing is
 * found across it.
 *
 * @param before what the text has become up to here
 */
export function spaceBetween(
  codes: readonly number[],
  start: number,
  end: number,
  before: readonly number[],
): number | null {
  if (before.length === 0 || end >= codes.length) return null
  if (codes.slice(start, end).includes(LINE_BREAK)) return LINE_BREAK
  const previous = codePointBefore(before)
  const next = codePointAt(codes, end)
  // Between words a dash with spaces is a dash, not a long vowel; it must not come to touch them.
  if (previous === DASH || next === DASH) return 0x20
  return isJapanese(previous) || isJapanese(next) ? null : 0x20
}

function isJapanese(code: number): boolean {
  const found = characterClass(code)
  return found === KANA || found === KANJI
}
