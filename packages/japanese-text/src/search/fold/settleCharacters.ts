import { characterClass, KANA, WORD } from './characterClass'
import type { Characters } from './Characters'
import { iterationOf } from './iterationOf'
import { placeKana } from './placeKana'
import { spaceBetween } from './spaceBetween'

const SPACE = 0x20
const LINE_BREAK = 0x0a
const DASH = 0x2d
const EQUALS = 0x3d
const LONG_VOWEL = 0x30fc
const INTERPUNCT = 0x30fb
const REPEATED_KANJI = 0x3005
const KANA_REPEATS = new Set([0x309d, 0x309e, 0x30fd, 0x30fe])
/** Kana after which no vowel can be long: a dash is a dash. */
const NEVER_LONG = new Set([0x3063, 0x3093, LONG_VOWEL])
const TO_HIRAGANA = 0x60

/** Settles what depends on neighbours: spaces, dashes, dots, repetition marks and kana in names of places. */
export function settleCharacters({ codes, starts, ends }: Characters): Characters {
  const result: Characters = { codes: [], starts: [], ends: [] }
  const push = (code: number, from: number, to = from): void => {
    result.codes.push(code)
    result.starts.push(starts[from] ?? 0)
    result.ends.push(ends[to] ?? 0)
  }
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0
    const last = result.codes.at(-1) ?? 0
    if (code === SPACE || code === LINE_BREAK) {
      const end = endOfSpace(codes, index)
      const kept = spaceBetween(codes, index, end, result.codes)
      if (kept !== null) push(kept, index, end - 1)
      index = end - 1
    } else if (code === DASH) {
      push(isLongVowel(codes, index, last) ? LONG_VOWEL : DASH, index)
    } else if (code === LONG_VOWEL) {
      // A long vowel after a Latin letter is a hyphen from a Japanese keyboard: Ｔー細胞.
      if (last !== LONG_VOWEL) push(characterClass(last) === WORD ? DASH : LONG_VOWEL, index)
      else result.ends[result.ends.length - 1] = ends[index] ?? 0
    } else if (code === INTERPUNCT || code === EQUALS) {
      if (!isKana(last) || !isKana(codes[endOfSpace(codes, index + 1)] ?? 0)) push(code, index)
    } else if (code === REPEATED_KANJI || KANA_REPEATS.has(code)) {
      for (const one of iterationOf(code, result.codes)) push(one, index)
    } else push(settleKana(codes, index, last), index)
  }
  return result
}

function settleKana(codes: readonly number[], index: number, last: number): number {
  const code = codes[index] ?? 0
  const placed = placeKana(codes, index, last)
  if (placed !== null) return placed
  return code >= 0x30a1 && code <= 0x30f6 ? code - TO_HIRAGANA : code
}

/** A single dash that stands where only ー makes sense: センタ－. */
function isLongVowel(codes: readonly number[], index: number, last: number): boolean {
  if (!isKana(last) || NEVER_LONG.has(last)) return false
  const next = codes[index + 1] ?? 0
  return next !== DASH && characterClass(next) !== WORD
}

function endOfSpace(codes: readonly number[], start: number): number {
  let end = start
  while (codes[end] === SPACE || codes[end] === LINE_BREAK) end += 1
  return end
}

const isKana = (code: number): boolean => characterClass(code) === KANA
