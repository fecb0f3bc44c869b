import { alternativeOf } from './alternativeOf'
import { QUERY_LIMITS } from './queryLimits'
import { readPieces, type QueryPiece } from './readPieces'
import type { QueryGroup, SearchQuery } from './SearchQuery'
import { splitAtSigns } from './splitAtSigns'
import { splitSentence } from './splitSentence'
import { withJoinedWordings } from './withJoinedWordings'

const UNSEEN = /[\p{Cf}\p{Variation_Selector}]|(?!\s)\p{Cc}/gu

/**
 * Reads what somebody typed into the search: words, all of which a document must have; phrases in "…", “…”, 「…」 or
 * 『…』, which must stand in it like that; words with a dash before them, which it must not have. Never fails.
 *
 * Signs separate words, and particles do in a sentence (`splitSentence`). Where everything is excluded, the dashes mean
 * nothing.
 *
 * @param isWord whether a folded text is one word, whatever particles and signs seem to be in it (子どものがん)
 */
export function parseQuery(
  typed: string,
  isWord: (folded: string) => boolean = () => false,
): SearchQuery {
  const plain = typed.replaceAll(UNSEEN, '')
  const characters = Array.from(plain.slice(0, QUERY_LIMITS.characters * 2))
  const text = characters.slice(0, QUERY_LIMITS.characters).join('')
  const pieces = readPieces(text)
  const isAllExcluded = pieces.every(({ isExcluded }) => isExcluded)
  const groups: QueryGroup[] = []
  const excluded: QueryGroup[] = []
  const leftOut: string[] = []
  let isShortened = plain.length > text.length
  for (const piece of pieces) {
    const read = readPiece(piece, isWord)
    leftOut.push(...read.leftOut)
    for (const group of read.groups) {
      const target = piece.isExcluded && !isAllExcluded ? excluded : groups
      if (groups.length + excluded.length >= QUERY_LIMITS.words) isShortened = true
      else if (!target.some((other) => isSame(other, group))) target.push(group)
    }
  }
  // What was typed beside an exclusion may turn out to be signs only.
  if (groups.length === 0) return { groups: excluded, excluded: [], leftOut, isShortened }
  return { groups: withJoinedWordings(groups), excluded, leftOut, isShortened }
}

function readPiece(
  { text, isPhrase, isExcluded }: QueryPiece,
  isWord: (folded: string) => boolean,
): { groups: QueryGroup[]; leftOut: string[] } {
  if (isPhrase) {
    const phrase = alternativeOf(text, { isExact: true, origin: 'typed' })
    return phrase
      ? { groups: [{ typed: text, alternatives: [phrase] }], leftOut: [] }
      : { groups: [], leftOut: text === '' ? [] : [text] }
  }
  const whole = alternativeOf(text, { origin: 'typed' })
  if (whole && isWord(whole.text)) {
    return { groups: [{ typed: text, alternatives: [whole] }], leftOut: [] }
  }
  const composed = text.normalize('NFKC')
  // Of what is excluded every part would exclude alone: it stays whole.
  const { words, leftOut } = isExcluded
    ? { words: [composed], leftOut: [] }
    : splitSentence(composed)
  const parts = words.flatMap((word) => {
    const split = splitAtSigns(word)
    return split.map((part) => ({ part, typed: split.length === 1 ? word : part }))
  })
  if (parts.length === 0) return { groups: [], leftOut: [text] }
  const groups = parts.flatMap(({ part, typed }) => {
    const alternative = alternativeOf(part, { origin: 'typed' })
    return alternative ? [{ typed, alternatives: [alternative] }] : []
  })
  return { groups, leftOut }
}

function isSame(one: QueryGroup, other: QueryGroup): boolean {
  const [a] = one.alternatives
  const [b] = other.alternatives
  return a?.text === b?.text && a?.isExact === b?.isExact
}
