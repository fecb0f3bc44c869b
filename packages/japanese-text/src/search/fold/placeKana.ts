import { characterClass, KANJI } from './characterClass'
import { codePointAt } from './codePoints'

const setOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (one) => one.charCodeAt(0)))

/** What か counts: １ヶ月, 三カ所, 数箇国. */
const COUNTERS = setOf('月所国年条店点品目村国校院科')
const NUMERALS = setOf('0123456789一二三四五六七八九十百千万数何幾')
const COUNTING = setOf('ヶゖヵゕケカ箇个')
const SMALL_KE = setOf('ヶゖ')
const KE = 0x30b1
const SMALL_KA = setOf('ヵゕ')
const SMALL_TSU = 0x30c3
const HIRAGANA = { ka: 0x304b, ga: 0x304c, ke: 0x3051, tsu: 0x3064, smallTsu: 0x3063 }

/**
 * Kana that stand for something else in numbers and names: 霞ヶ関, 霞ケ関 and 霞が関, 1ヵ月 and 1か月, 四ッ谷 and 四ツ谷.
 * Null for every other character.
 *
 * Large ケ and ッ are taken so only between kanji, where no word has them; hiragana, which are okurigana there
 * (届け出, 引っ越し), never.
 *
 * @param last the code unit before, as it was settled
 */
export function placeKana(codes: readonly number[], index: number, last: number): number | null {
  const code = codes[index] ?? 0
  if (COUNTING.has(code) && NUMERALS.has(last) && COUNTERS.has(codes[index + 1] ?? 0)) {
    return HIRAGANA.ka
  }
  if (SMALL_KA.has(code)) return HIRAGANA.ka
  if (SMALL_KE.has(code)) return isKanji(last) ? HIRAGANA.ga : HIRAGANA.ke
  if (code !== KE && code !== SMALL_TSU) return null
  const isBetween = isKanji(last) && isKanji(codePointAt(codes, index + 1))
  if (code === KE) return isBetween ? HIRAGANA.ga : HIRAGANA.ke
  return isBetween ? HIRAGANA.tsu : HIRAGANA.smallTsu
}

const isKanji = (code: number): boolean => characterClass(code) === KANJI
