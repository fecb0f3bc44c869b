import { foldWithOffsets } from '@tokyo-cancer-portal/japanese-text/search'
import type { AskedTerm } from './AskedTerm'
import { contentTokens, STEM, WORD, wordsOf } from './contentTokens'
import { ENTRY, entriesIn } from './dictionaryTokens'
import { kanaWritten, type WrittenKana } from './kanaWritten'
import type { Wordings } from './Wordings'

const WEIGHTS = { entry: 1, word: 0.6, pair: 0.4, stem: 0.35, grammar: 0.12 }
/** Hiragana in a sentence that are no word to ICU may be a part of its grammar; from so many characters they are not. */
const SURE_KANA = 4
const HIRAGANA = /^[ぁ-ゖー]+$/u
const HAS_OTHER = /[^ぁ-ゖー\p{P}\s]/u
const KANJI = /\p{Script=Han}/u
/** A number by itself says nothing. */
const NUMBER = /^=\d{1,2}$/u
/** Short, and always meant. */
const ALWAYS = 'がん'

/**
 * What a message asks about: its words and pairs, and the words of the dictionary with what else they may be called.
 *
 * @param kana its words in kana, as `kanaWritten` gives them, for whoever has them
 */
export function askedTerms(
  message: string,
  wordings: Wordings,
  kana: readonly WrittenKana[] = kanaWritten(message, wordings),
): AskedTerm[] {
  const terms = new Map<string, AskedTerm>()
  const isMixed = HAS_OTHER.test(message.normalize('NFKC'))
  for (const text of [message, ...writtenFor(message, wordings, kana)]) {
    const entries = entriesOf(text, wordings)
    // What the dictionary knows in kana or Latin letters is in no document like that.
    const known = new Set(
      entries.flatMap(({ typed }) => (KANJI.test(typed) ? [] : contentTokens(typed))),
    )
    for (const token of contentTokens(text)) {
      if (!known.has(token) && !NUMBER.test(token))
        terms.set(token, { tokens: [token], weight: weightOf(token, isMixed) })
    }
    for (const { word, typed } of entries) {
      const spellings = [word, ...wordings.wordingsOf(word)].map((wording) => ENTRY + wording)
      const own = contentTokens(typed).filter((token) => token.startsWith(WORD))
      const tokens = KANJI.test(typed) || own.length !== 1 ? spellings : [...spellings, ...own]
      terms.set(ENTRY + word, { tokens, weight: WEIGHTS.entry })
    }
  }
  return [...terms.values()]
}

function writtenFor(message: string, wordings: Wordings, kana: readonly WrittenKana[]): string[] {
  const written = wordings.writtenFor(message)
  if (written !== null) return written === message ? [] : [written]
  return kana.map((one) => one.written)
}

function entriesOf(text: string, wordings: Wordings): { word: string; typed: string }[] {
  const { text: folded, starts, ends } = foldWithOffsets(text)
  const words = new Set(wordsOf(text))
  const isMixed = HAS_OTHER.test(text.normalize('NFKC'))
  return entriesIn(folded, wordings).flatMap(({ word, start }) => {
    const typed = text.slice(starts[start], ends[start + word.length - 1])
    const isGrammar =
      isMixed && HIRAGANA.test(typed) && typed.length < SURE_KANA && !words.has(word)
    return isGrammar && word !== ALWAYS ? [] : [{ word, typed }]
  })
}

function weightOf(token: string, isMixed: boolean): number {
  if (token.startsWith(WORD)) {
    return isMixed && HIRAGANA.test(token.slice(1)) ? WEIGHTS.grammar : WEIGHTS.word
  }
  return token.startsWith(STEM) ? WEIGHTS.stem : WEIGHTS.pair
}
