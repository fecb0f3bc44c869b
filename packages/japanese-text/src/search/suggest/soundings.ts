import { soundsOf } from './kanjiSounds'

/** A word of four kanji with two readings each. */
const MOST = 16
const KANJI = /\p{Script=Han}/u

/**
 * How a text may sound whose kanji an input method chose: 食堂がん is しょくどうがん. Without those that stay what they are:
 * none for a text without kanji, or with one whose sound is not known.
 *
 * @param folded as `foldForSearch` gives it
 */
export function soundings(folded: string): string[] {
  if (!KANJI.test(folded)) return []
  let texts = ['']
  for (const character of folded) {
    const sounds = KANJI.test(character) ? soundsOf(character) : [character]
    texts = texts.flatMap((text) => sounds.map((sound) => text + sound)).slice(0, MOST)
  }
  return texts
}
