import { characterClass, KANJI } from './characterClass'
import { codePointBefore } from './codePoints'

const REPEATED_KANJI = 0x3005
const VOICED_REPEATS = new Set([0x309e, 0x30fe])
const KATAKANA_REPEATS = new Set([0x30fd, 0x30fe])
const TO_HIRAGANA = 0x60
const VOICING = '\u3099'

/**
 * What a repetition mark repeats, as UTF-16 code units: 佐々木 is 佐佐木, みすゞ is みすず. A mark with nothing before it
 * that it could repeat stays.
 *
 * @param before the settled text before the mark
 */
export function iterationOf(mark: number, before: readonly number[]): number[] {
  const last = codePointBefore(before)
  if (mark === REPEATED_KANJI) {
    const isRepeatable = characterClass(last) === KANJI && last !== REPEATED_KANJI
    return unitsOf(isRepeatable ? last : mark)
  }
  if (last < 0x3041 || last > 0x3096) {
    return unitsOf(KATAKANA_REPEATS.has(mark) ? mark - TO_HIRAGANA : mark)
  }
  const plain = String.fromCodePoint(last).normalize('NFD').charAt(0)
  if (!VOICED_REPEATS.has(mark)) return unitsOf(plain.charCodeAt(0))
  const voiced = (plain + VOICING).normalize('NFC')
  return unitsOf((voiced.length === 1 ? voiced : plain).charCodeAt(0))
}

function unitsOf(codePoint: number): number[] {
  const character = String.fromCodePoint(codePoint)
  return character.split('').map((unit) => unit.charCodeAt(0))
}
