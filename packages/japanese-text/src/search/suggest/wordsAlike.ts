import { foldForSearch } from '../fold/foldForSearch'
import type { Vocabulary, VocabularyWord } from './buildVocabulary'
import { likelyForms } from './likelyForms'
import { likeness } from './likeness'
import { typingsOf } from './typingsOf'

/** A word and how much of it is as it was typed, from 0 to 1. */
export interface AlikeWord {
  word: VocabularyWord
  likeness: number
}

/**
 * Words that are much like what was typed (`likeness`), the most alike first, however that came about; none for what is a
 * word itself. Readings that are only guessed do not count.
 */
export function wordsAlike(vocabularies: readonly Vocabulary[], typed: string): AlikeWord[] {
  const folded = foldForSearch(typed)
  const typing = typingsOf(folded)
  const likely = vocabularies.flatMap((one) => likelyForms(one, typing))
  if (likely.some(({ written }) => written === folded)) return []
  const most = new Map<VocabularyWord, number>()
  for (const form of likely) {
    if (form.isGuessed) continue
    const alike = likeness(form, typing)
    if (alike > (most.get(form.word) ?? 0)) most.set(form.word, alike)
  }
  return [...most]
    .map(([word, alike]) => ({ word, likeness: alike }))
    .toSorted((a, b) => b.likeness - a.likeness || b.word.count - a.word.count)
}
