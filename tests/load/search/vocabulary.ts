import { MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { searchDictionary } from '../../../apps/cms/src/content/searchDictionary'
import { oneOf, type Random, shuffled } from './random'

/** So many words that nobody has in a dictionary: most of what texts are made of is rare. */
const RARE = { kanji: 12_000, katakana: 5000, latin: 3000 }
const SYLLABLES = Array.from(
  'アイウエオカキクケコサシスセソタチツテトナニノハヒフヘホマミムメモラリルレロワンガギグゴジズダデドバビブベボパピプポ',
)
const CONSONANTS = Array.from('bcdfghklmnprstvz')
const VOWELS = Array.from('aeiou')

/**
 * Words for texts, the commonest first: those of the field and of Tokyo, which the search has in its dictionary, among
 * very many that look Japanese and mean nothing.
 */
export function makeVocabulary(random: Random): string[] {
  const known = [
    ...searchDictionary.flatMap(({ words }) => words),
    ...MUNICIPALITIES.map(({ label }) => label),
  ]
  const kanji = [...new Set(known.join('').match(/\p{Script=Han}/gu) ?? [])]
  const rare = [
    ...times(RARE.kanji, () => times(random() < 0.75 ? 2 : 3, () => oneOf(random, kanji)).join('')),
    ...times(RARE.katakana, () =>
      times(3 + Math.floor(random() * 4), () => oneOf(random, SYLLABLES)).join(''),
    ),
    ...times(RARE.latin, () =>
      times(1 + Math.floor(random() * 3), () => oneOf(random, CONSONANTS) + oneOf(random, VOWELS))
        .join('')
        .concat(oneOf(random, CONSONANTS)),
    ),
  ]
  // The words of the field are spread over all frequencies.
  const mixed = shuffled(random, [...new Set([...known, ...rare])])
  return ['がん', '治療', '相談', '東京都', '病院', ...mixed]
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

/** Chooses words as texts have them: the second half as often as the first, the third a third as often (Zipf). */
export function wordChooser(words: readonly string[]): (random: Random) => string {
  let sum = 0
  const sums = words.map((_, rank) => (sum += 1 / (rank + 3)))
  return (random) => {
    const wanted = random() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
}
