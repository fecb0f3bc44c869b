import type { EditCosts } from './editDistance'
import { keysAreNeighbours } from './keySlips'
import { soundAlike } from './kanjiSounds'

/** Small and large, ぢ and じ, づ and ず, を and お: who writes by ear takes them for each other. */
const SAME = 0.1
/** ー, and う after お: who writes by ear puts it in or leaves it out. */
const LONG_VOWEL = 0.15
/** か for が. */
const VOICING = 0.4
/** A kanji for another one of the same sound: the input method chose it. */
const SAME_SOUND = 0.4
/** Another kana of the same key of a telephone, or another vowel. */
const SAME_ROW = 0.7
/** A letter where a kana was to be: what was typed is not finished. */
const LETTER = 0.6
/** The same character once more, or once less. */
const DOUBLED = 0.6
const SWAPPED = 0.7

const SMALL = 'ぁぃぅぇぉっゃゅょゎ'
const LARGE = 'あいうえおつやゆよわ'
const ALIKE: Readonly<Record<string, string>> = { ぢ: 'じ', づ: 'ず', を: 'お' }
/** Kana of one consonant, in the order of their vowels. */
const ROWS = [
  'あいうえお',
  'かきくけこ',
  'さしすせそ',
  'たちつてと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'や-ゆ-よ',
  'らりるれろ',
  'わ---を',
]
const VOWELS = 'あいうえお'

const isKana = (character: string): boolean => character >= 'ぁ' && character <= 'ゖ'
const isLatin = (character: string): boolean => character >= 'a' && character <= 'z'

interface Kana {
  /** Large, by one spelling of those that sound alike. */
  plain: string
  unvoiced: string
  row: number
  vowel: number
}

/** What mistakes count between folded texts in kana and kanji. */
export const KANA_SLIPS: Required<EditCosts> = {
  replacing: (character, by) => {
    const [one, other] = [kanaOf(character), kanaOf(by)]
    if (one && other) {
      if (one.plain === other.plain) return SAME
      if (one.unvoiced === other.unvoiced) return VOICING
      return one.row === other.row && one.row >= 0 ? SAME_ROW : 1
    }
    const letters = Number(isLatin(character)) + Number(isLatin(by))
    if (letters === 2) return keysAreNeighbours(character, by) ? SAME_ROW : 1
    if (letters === 1) return (one ?? other) ? LETTER : 1
    return !one && !other && soundAlike(character, by) ? SAME_SOUND : 1
  },
  leaving: (character, before) => {
    if (character === 'ー') return LONG_VOWEL
    if (before === undefined) return 1
    if (isLongVowel(character, before)) return LONG_VOWEL
    if (character === before) return DOUBLED
    return isLatin(character) && !isLatin(before) ? LETTER : 1
  },
  swapping: SWAPPED,
}

function isLongVowel(character: string, before: string): boolean {
  const vowel = VOWELS.indexOf(kanaOf(character)?.plain ?? '-')
  const spoken = kanaOf(before)?.vowel ?? -1
  if (vowel < 0 || spoken < 0 || kanaOf(character)?.row !== 0) return false
  return vowel === spoken || (vowel === 2 && spoken === 4) || (vowel === 1 && spoken === 3)
}

const kanaOf = (character: string): Kana | null =>
  isKana(character) ? (KNOWN[character.charCodeAt(0) - FIRST_KANA] ?? null) : null

function readKana(character: string): Kana {
  const small = SMALL.indexOf(character)
  const large = small < 0 ? character : LARGE.charAt(small)
  const plain = ALIKE[large] ?? large
  const unvoiced = Array.from(large.normalize('NFD'))[0] ?? large
  const row = ROWS.findIndex((kana) => kana.includes(unvoiced))
  return { plain, unvoiced, row, vowel: row < 0 ? -1 : (ROWS[row] ?? '').indexOf(unvoiced) }
}

const FIRST_KANA = 'ぁ'.charCodeAt(0)
const KNOWN: readonly Kana[] = Array.from(
  { length: 'ゖ'.charCodeAt(0) - FIRST_KANA + 1 },
  (_, at) => readKana(String.fromCharCode(FIRST_KANA + at)),
)
