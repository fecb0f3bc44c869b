import { foldForSearch } from '../fold/foldForSearch'
import { kanaKey } from './kanaKey'
import { kanaToRomaji, plainRomaji } from './kanaToRomaji'

export interface VocabularyWord {
  word: string
  /** Kana, as many as the word has. */
  readings?: readonly string[]
  /** Kana as which it is perhaps read (`soundings`): enough to suggest it, not to be sure. */
  perhapsRead?: readonly string[]
  /** In how many documents it is; of two that are equally near the commoner is meant. */
  count: number
}

/** One way to type a word. */
export interface VocabularyForm {
  word: VocabularyWord
  /** The word as it is written, folded. */
  written: string
  folded: string
  /** Whether it is only perhaps read so. */
  isGuessed: boolean
  /** Characters of its `kanaKey`. */
  key: readonly string[]
  /** Letters that it is typed with (`kanaToRomaji`, and `plainRomaji`); null where it has no kana and is not Latin. */
  letters: { typed: string; plain: string } | null
}

/** Words that exist, prepared for `suggestWords`. */
export interface Vocabulary {
  forms: readonly VocabularyForm[]
  byKey: Postings
  byLetters: Postings
}

/** Which forms have which parts. */
export interface Postings {
  /** For each part the indices of the forms that have it. */
  parts: ReadonlyMap<string, readonly number[]>
  /** For each form the length of what the parts are of. */
  lengths: readonly number[]
}

/** So many words are prepared before others get their turn: some 20 ms. */
const IN_ONE_TURN = 1000
/** Kana, and letters and signs between them. */
const TYPED_WITH_LETTERS = /^[ぁ-ゖーa-z' -]+$/

/** Prepares words for `suggestWords`; it takes some 20 µs a word. */
export function buildVocabulary(words: readonly VocabularyWord[]): Vocabulary {
  const made = emptyVocabulary()
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
  const made = emptyVocabulary()
  for (const [at, word] of words.entries()) {
    if (at % IN_ONE_TURN === 0) await pause()
    add(made, word)
  }
  return made
}

interface Making {
  forms: VocabularyForm[]
  byKey: { parts: Map<string, number[]>; lengths: number[] }
  byLetters: { parts: Map<string, number[]>; lengths: number[] }
}

const emptyVocabulary = (): Making => ({
  forms: [],
  byKey: { parts: new Map(), lengths: [] },
  byLetters: { parts: new Map(), lengths: [] },
})

function add({ forms, byKey, byLetters }: Making, word: VocabularyWord): void {
  const written = foldForSearch(word.word)
  const known = new Set([written, ...(word.readings ?? []).map(foldForSearch)])
  for (const folded of new Set([...known, ...(word.perhapsRead ?? []).map(foldForSearch)])) {
    if (folded === '') continue
    const isGuessed = !known.has(folded)
    const key = Array.from(kanaKey(folded))
    const letters = lettersOf(folded)
    const index = forms.push({ word, written, folded, isGuessed, key, letters }) - 1
    enter(byKey, pairsOf(key), key.length, index)
    enter(byLetters, letters ? triplesOf(letters.plain) : [], letters?.plain.length ?? 0, index)
  }
}

/** How a folded text is typed on a keyboard, where an input method has no choice of kanji. */
export function lettersOf(folded: string): VocabularyForm['letters'] {
  if (!TYPED_WITH_LETTERS.test(folded)) return null
  const typed = kanaToRomaji(folded)
  return { typed, plain: plainRomaji(typed) }
}

function enter(
  { parts, lengths }: Making['byKey'],
  own: readonly string[],
  length: number,
  index: number,
): void {
  lengths.push(length)
  for (const part of new Set(own)) {
    const posting = parts.get(part)
    if (posting) posting.push(index)
    else parts.set(part, [index])
  }
}

/** Neighbours of a key, the first and the last with its border. */
export function pairsOf(key: readonly string[]): string[] {
  return [...key, '$'].map((character, index) => (key[index - 1] ?? '^') + character)
}

/** The same of three letters, for there are but few letters. */
export function triplesOf(letters: string): string[] {
  const framed = `^^${letters}$$`
  return Array.from({ length: letters.length + 2 }, (_, at) => framed.slice(at, at + 3))
}
