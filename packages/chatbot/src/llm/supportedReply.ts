import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { splitSentences } from '../passages/splitSentences'
import { factsIn } from './factsIn'
import type { Quotation } from './Quotation'

/** So much of a sentence must stand in one quotation. */
const SHARE = 0.85
const MOST_SENTENCES = 3
/** Longer output is no shortening. */
const LONGEST = 600
const SHORTEST = 4
const SIGNS = /[\p{P}\p{S}\s]/gu
/** What turns a sentence around is small, and must be there as it is in the quotation. */
const NEGATIONS =
  /ない|ません|なく|なけれ|ず(?=に|、|。|$)|不要|不可|禁止|以外|除|中止|終了|のみ|だけ|\b(?:not|no|never|only|except|without|cannot)\b|n't/giu

/**
 * What a language model said, as far as quotations support it: sentences whose pairs of characters nearly all stand in one
 * quotation, and whose numbers, addresses, names of drugs and negations all do. Null where a sentence is not supported, or
 * nothing is left; then our own reply is used.
 */
export function supportedReply(output: string, quotations: readonly Quotation[]): string | null {
  const given = output.normalize('NFC').trim()
  if (given.length > LONGEST) return null
  const sentences = splitSentences(given)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST)
  if (sentences.length === 0 || sentences.length > MOST_SENTENCES) return null
  const isSupported = (sentence: string) => quotations.some(({ text }) => supports(text, sentence))
  return sentences.every(isSupported) ? sentences.join('') : null
}

function supports(quotation: string, sentence: string): boolean {
  const source = plain(quotation)
  const known = new Set(pairsOf(source))
  const pairs = pairsOf(plain(sentence))
  if (pairs.length === 0) return false
  const share = pairs.filter((pair) => known.has(pair)).length / pairs.length
  if (share < SHARE) return false
  const facts = new Set(factsIn(quotation))
  return factsIn(sentence).every((fact) => facts.has(fact)) && hasSameTurns(quotation, sentence)
}

/** A shortened sentence may say no negation that the quotation has not, and lose none of the clause it keeps. */
function hasSameTurns(quotation: string, sentence: string): boolean {
  if (foldForSearch(quotation).includes(foldForSearch(sentence))) return true
  const closest = splitSentences(quotation).toSorted(
    (a, b) => overlap(b, sentence) - overlap(a, sentence),
  )[0]
  return turnsOf(sentence) === turnsOf(closest ?? '')
}

const turnsOf = (text: string): string => (text.match(NEGATIONS) ?? []).join(' ').toLowerCase()

function overlap(source: string, sentence: string): number {
  const known = new Set(pairsOf(plain(source)))
  return pairsOf(plain(sentence)).filter((pair) => known.has(pair)).length
}

const plain = (text: string): string => foldForSearch(text).replaceAll(SIGNS, '')

const pairsOf = (text: string): string[] => {
  const characters = Array.from(text)
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}
