import { foldWithOffsets } from './foldWithOffsets'

/**
 * Folds text so that spellings which readers take for the same compare equal: for the index, for search keys and
 * queries, never for display.
 *
 * Levelled are width and compatibility forms (NFKC), letter case, marks over Latin letters, katakana and hiragana, old
 * and variant characters (`VARIANT_CHARACTERS`), kinds of dashes, quotes and spaces, a dash typed for ー, ・ between
 * kana, repetition marks, and ヶ, ケ and が in names (霞ヶ関). Spaces beside Japanese fall away, as invisible and control
 * characters do; a line break stays, and what is to stay apart is joined with one. Folding twice changes nothing.
 *
 * Whatever changes the result asks for a new `TOKENIZER_VERSION`.
 */
export function foldForSearch(text: string): string {
  return foldWithOffsets(text).text
}
