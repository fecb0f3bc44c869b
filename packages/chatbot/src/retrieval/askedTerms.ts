import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { AskedTerm } from './AskedTerm'
import { contentTokens, STEM, WORD } from './contentTokens'
import { ENTRY, entriesIn } from './dictionaryTokens'
import type { Wordings } from './Wordings'

const WEIGHTS = { entry: 1, word: 0.6, pair: 0.4, stem: 0.5 }
/** A word of hiragana alone in a sentence may be a part of its grammar; from so many characters it is not. */
const SURE_KANA = 4
const HIRAGANA = /^[ぁ-ゖー]+$/u
const HAS_OTHER = /[^ぁ-ゖー\p{P}\s]/u

/** What a message asks about: its words and pairs, and the words of the dictionary with what else they may be called. */
export function askedTerms(message: string, wordings: Wordings): AskedTerm[] {
  const texts = [message]
  const written = wordings.writtenFor(message)
  if (written !== null && written !== message) texts.push(written)
  const terms = new Map<string, AskedTerm>()
  for (const text of texts) {
    for (const token of contentTokens(text)) {
      terms.set(token, { tokens: [token], weight: weightOf(token) })
    }
    for (const word of entriesOf(text, wordings)) {
      const tokens = [word, ...wordings.wordingsOf(word)].map((wording) => ENTRY + wording)
      terms.set(ENTRY + word, { tokens, weight: WEIGHTS.entry })
    }
  }
  return [...terms.values()]
}

function entriesOf(text: string, wordings: Wordings): string[] {
  const folded = foldForSearch(text)
  const isMixed = HAS_OTHER.test(text.normalize('NFKC'))
  const isGrammar = (word: string) =>
    isMixed && HIRAGANA.test(word) && word.length < SURE_KANA && text.includes(word)
  return entriesIn(folded, wordings)
    .map(({ word }) => word)
    .filter((word) => !isGrammar(word) || word === 'がん')
}

function weightOf(token: string): number {
  if (token.startsWith(WORD)) return WEIGHTS.word
  return token.startsWith(STEM) ? WEIGHTS.stem : WEIGHTS.pair
}
