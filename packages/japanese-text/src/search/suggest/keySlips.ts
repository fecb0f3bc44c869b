import type { EditCosts } from './editDistance'

/** The rows of letters of a keyboard, each half a key to the right of the one above. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl-', 'zxcvbnm']
const VOWELS = 'aiueo'
/** Letters that are typed for one another by ear. */
const BY_EAR = new Set(['lr', 'sz', 'bv', 'ck', 'dt', 'gk', 'bp', 'fh', 'mn', 'jz', 'iy'])

const NEIGHBOUR = 0.6
const HEARD = 0.6
const OTHER_VOWEL = 0.8
/** nyugan for nyuugan. */
const LONG_VOWEL = 0.15
const DOUBLED = 0.4
const LEFT = 0.8
const SWAPPED = 0.6

const NEIGHBOURS: ReadonlySet<string> = new Set(
  KEYBOARD.flatMap((row, at) =>
    Array.from(row).flatMap((key, column) =>
      [row[column + 1], KEYBOARD[at + 1]?.[column], KEYBOARD[at + 1]?.[column - 1]].flatMap(
        (other) => (other ? [key + other, other + key] : []),
      ),
    ),
  ),
)

/** Whether two letters stand side by side on a keyboard. */
export const keysAreNeighbours = (one: string, other: string): boolean =>
  NEIGHBOURS.has(one + other)

const replacing = (letter: string, by: string): number => {
  if (keysAreNeighbours(letter, by)) return NEIGHBOUR
  if (BY_EAR.has(letter < by ? letter + by : by + letter)) return HEARD
  return VOWELS.includes(letter) && VOWELS.includes(by) ? OTHER_VOWEL : 1
}

/** The same by the codes of both letters, for it is asked a million times. */
const ASCII = 128
const REPLACING = Float64Array.from({ length: ASCII * ASCII }, (_, codes) =>
  replacing(String.fromCharCode(Math.floor(codes / ASCII)), String.fromCharCode(codes % ASCII)),
)

/** What mistakes count between words in Latin letters, and between kana by the letters that they are typed with. */
export const KEY_SLIPS: Required<EditCosts> = {
  replacing: (letter, by) => {
    const [one, other] = [letter.charCodeAt(0), by.charCodeAt(0)]
    return one < ASCII && other < ASCII ? (REPLACING[one * ASCII + other] ?? 1) : 1
  },
  leaving: (letter, before) => {
    if (letter === '-') return LONG_VOWEL
    if (before === undefined) return LEFT
    if (letter === before) return VOWELS.includes(letter) ? LONG_VOWEL : DOUBLED
    return (letter === 'u' && before === 'o') || (letter === 'i' && before === 'e')
      ? LONG_VOWEL
      : LEFT
  },
  swapping: SWAPPED,
}
