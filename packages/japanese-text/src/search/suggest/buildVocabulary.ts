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

/** So many words are prepared before others get their turn: some 10 ms. */
const IN_ONE_TURN = 1000

/** Prepares words for `suggestWords`; it takes some 10 µs a word. */
export function buildVocabulary(words: readonly VocabularyWord[]): Vocabulary {
  const made = { forms: [], postings: new Map() }
  for (const word of words) add(made, word)
  return made
}

/**
 * The same for so many words that whatever else this process does must not wait for all of them.
 *
 * @param pause lets others have their turn
 */
export async function buildVocabularyInTurns(
  words: readonly VocabularyWord[],
  pause: () => Promise<unknown>,
): Promise<Vocabulary> {
  const made = { forms: [], postings: new Map() }
  for (const [at, word] of words.entries()) {
    if (at % IN_ONE_TURN === 0) await pause()
    add(made, word)
  }
  return made
}

function add(
  { forms, postings }: { forms: VocabularyForm[]; postings: Map<string, number[]> },
  word: VocabularyWord,
): void {
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

/** Neighbours of a key, the first and the last with its border. */
export function pairsOf(key: readonly string[]): string[] {
  return [...key, '$'].map((character, index) => (key[index - 1] ?? '^') + character)
}
