import { foldForSearch } from '../fold/foldForSearch'
import { kanaKey } from './kanaKey'

export interface VocabularyWord {
  word: string
  /** Kana, as many as the word has. */
  readings?: readonly string[]
  /** In how many documents it is; of two that are equally near the commoner is meant. */
  count: number
}

/** One way to type a word. */
export interface VocabularyForm {
  word: VocabularyWord
  folded: string
  /** Characters of its `kanaKey`. */
  key: readonly string[]
}

/** Words that exist, prepared for `suggestWords`. */
export interface Vocabulary {
  forms: readonly VocabularyForm[]
  /** For each two neighbours of keys, ends among them, the indices of the forms that have them. */
  postings: ReadonlyMap<string, readonly number[]>
}

/** Prepares words for `suggestWords`; it takes some 5 µs a word. */
export function buildVocabulary(words: readonly VocabularyWord[]): Vocabulary {
  const forms: VocabularyForm[] = []
  const postings = new Map<string, number[]>()
  for (const word of words) {
    const texts = new Set([word.word, ...(word.readings ?? [])].map(foldForSearch))
    for (const folded of texts) {
      if (folded === '') continue
      const key = Array.from(kanaKey(folded))
      const index = forms.push({ word, folded, key }) - 1
      for (const pair of new Set(pairsOf(key))) {
        const posting = postings.get(pair)
        if (posting) posting.push(index)
        else postings.set(pair, [index])
      }
    }
  }
  return { forms, postings }
}

/** Neighbours of a key, the first and the last with its border. */
export function pairsOf(key: readonly string[]): string[] {
  return [...key, '$'].map((character, index) => (key[index - 1] ?? '^') + character)
}
