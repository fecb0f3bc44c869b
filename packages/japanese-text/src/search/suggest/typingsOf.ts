import { lettersOf, type VocabularyForm } from './buildVocabulary'
import { plainRomaji } from './kanaToRomaji'
import { romajiToKana } from './romajiToKana'
import { soundings } from './soundings'

/** What was typed, in all ways in which it may be understood. */
export interface Typing {
  folded: string
  /** As it may sound where it has kanji, or is romaji. */
  sounds: readonly string[]
  /** Keys that were perhaps pressed, where no input method made kanji of them all. */
  letters: VocabularyForm['letters']
  /** Whether it ends in letters between Japanese: the input method had not finished. */
  isUnfinished: boolean
}

const LATIN = /^[a-z' -]+$/
const LETTER = /[a-z]/
const UNFINISHED = /[^a-z0-9 .'-][a-z]{1,3}$/

/** @param folded as `foldForSearch` gives it */
export function typingsOf(folded: string): Typing {
  const kana = romajiToKana(folded.replaceAll(' ', ''))
  const sounds = kana === null ? soundings(folded) : [kana]
  const letters = LATIN.test(folded)
    ? { typed: folded, plain: plainRomaji(folded) }
    : lettersOf(folded)
  const isMixed = LETTER.test(folded)
  return {
    folded,
    sounds,
    letters: letters ?? (isMixed && sounds[0] !== undefined ? lettersOf(sounds[0]) : null),
    isUnfinished: UNFINISHED.test(folded),
  }
}
