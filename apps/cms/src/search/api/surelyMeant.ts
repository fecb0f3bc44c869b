import {
  foldForSearch,
  parseQuery,
  suggestWords,
  type Vocabulary,
  wordsAlike,
} from '@tokyo-cancer-portal/japanese-text/search'
import { differing } from './suggestedQueries'

/** From here on a word that nothing has is a mistake for another one: one wrong character of four. */
const SURE = 0.75
/** By so much it must be nearer than any other. */
const CLEARLY = 0.05

/**
 * The one word that was surely meant by a word that is none; null where there is a doubt, or there are several words. It
 * must be the most alike and what slips explain best: what slips alone explain is suggested, and not looked for unasked.
 */
export function surelyMeant(vocabularies: readonly Vocabulary[], typed: string): string | null {
  if (parseQuery(typed).groups.length !== 1) return null
  const [best, second] = differing(wordsAlike(vocabularies, typed))
  if (!best || best.likeness < SURE || !isAsLong(typed, best.word.word)) return null
  if (second && best.likeness - second.likeness < CLEARLY) return null
  const [likeliest] = suggestWords(vocabularies, typed, { most: 1 })
  return likeliest?.word.word === best.word.word ? best.word.word : null
}

/** A word with another one behind it is no mistake: it is looked for in parts. */
function isAsLong(typed: string, word: string): boolean {
  return Math.abs(foldForSearch(typed).length - foldForSearch(word).length) <= 1
}
