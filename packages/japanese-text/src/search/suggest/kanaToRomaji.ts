import { SYLLABLES } from './romajiToKana'

/** The letters that a syllable is usually typed with: Hepburn, or the first that `romajiToKana` reads so. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [...SYLLABLES]
    .map(([letters, kana]) => [kana, letters] as const)
    .toReversed()
    .concat([
      ['し', 'shi'],
      ['ち', 'chi'],
      ['つ', 'tsu'],
      ['じ', 'ji'],
      ['ふ', 'fu'],
      ['ん', 'n'],
      ['ー', '-'],
    ]),
)
const SMALL = 'ぁぃぅぇぉゃゅょゎ'
const SMALL_LETTERS = ['a', 'i', 'u', 'e', 'o', 'ya', 'yu', 'yo', 'wa']

/** 訓令式 for what Hepburn writes otherwise; who types mixes both. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/sh(?=i)/g, 's'],
  [/sh/g, 'sy'],
  [/ch(?=i)/g, 't'],
  [/ch/g, 'ty'],
  [/ts/g, 't'],
  [/j(?=i)/g, 'z'],
  [/jy?/g, 'zy'],
  [/f(?=u)/g, 'h'],
  [/l/g, 'r'],
]

/** Letters with which kana are typed: にゅうがん is nyuugan. What is no kana stays. */
export function kanaToRomaji(folded: string): string {
  const characters = Array.from(folded)
  let letters = ''
  let isDoubled = false
  for (let at = 0; at < characters.length; at += 1) {
    const one = characters[at] ?? ''
    if (one === 'っ') {
      isDoubled = true
      continue
    }
    const two = one + (characters[at + 1] ?? '')
    const found = LETTERS.get(two)
    if (found !== undefined) at += 1
    const small = SMALL.indexOf(one)
    const typed = found ?? LETTERS.get(one) ?? (small < 0 ? one : (SMALL_LETTERS[small] ?? one))
    letters += (isDoubled ? typed.charAt(0) : '') + typed
    isDoubled = false
  }
  return isDoubled ? `${letters}t` : letters
}

/** The same whichever way of writing Japanese in Latin letters somebody learned: shi and si, cho and tyo. */
export const plainRomaji = (letters: string): string =>
  PLAIN.reduce((text, [hepburn, plain]) => text.replaceAll(hepburn, plain), letters)
