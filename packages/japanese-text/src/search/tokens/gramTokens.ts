import { characterClass, KANA, KANJI } from '../fold/characterClass'
import { OKURIGANA_IN_COMPOUNDS, OKURIGANA_IN_VERBS } from './okurigana'
import { okuriganaAfter } from './okuriganaAfter'

/** Before a pair of characters between which okurigana were left out; no word and no pair begins with it. */
export const SKELETON_MARK = '~'

/**
 * Adds the tokens of the Japanese of a folded text: each two neighbours, the last character of each run alone (so that
 * one character is found as a prefix), and the pairs that stand together once okurigana are left out, marked.
 */
export function addGramTokens(text: string, tokens: Set<string>): void {
  let previous = ''
  let isPreviousKanji = false
  /** Where the okurigana of the last compound kanji end. */
  let attachedAt = -1
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0
    const character = String.fromCodePoint(codePoint)
    const found = characterClass(codePoint)
    const isGram = found === KANJI || found === KANA
    if (previous !== '') tokens.add(isGram ? previous + character : previous)
    if (found === KANJI && hasOkurigana(character)) {
      const end = addSkeletons(text, index, isPreviousKanji || attachedAt === index, tokens)
      if (end > 0) attachedAt = end
    }
    previous = isGram ? character : ''
    isPreviousKanji = found === KANJI
    index += character.length
  }
  if (previous !== '') tokens.add(previous)
}

const hasOkurigana = (kanji: string): boolean =>
  OKURIGANA_IN_COMPOUNDS.has(kanji) || OKURIGANA_IN_VERBS.has(kanji)

/** The end of the okurigana of a compound after which another kanji stands, or -1. */
function addSkeletons(
  text: string,
  index: number,
  isAttached: boolean,
  tokens: Set<string>,
): number {
  let attached = -1
  for (const { end, kind } of okuriganaAfter(text, index, isAttached)) {
    const codePoint = text.codePointAt(end)
    if (codePoint === undefined) continue
    const next = characterClass(codePoint)
    if (next !== KANJI && next !== KANA) continue
    tokens.add(SKELETON_MARK + text.charAt(index) + String.fromCodePoint(codePoint))
    if (kind === 'compound' && next === KANJI) attached = end
  }
  return attached
}
