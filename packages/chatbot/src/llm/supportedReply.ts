import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { splitSentences } from '../passages/splitSentences'
import type { Quotation } from './Quotation'
import { standsAlone } from './standsAlone'
import { waysToSay, withoutOpening } from './waysToSay'

/** Longer output is no shortening. */
const LONGEST = 600
const SIGNS = /[\p{P}\p{S}\p{Cf}\s]/gu

/** Answers the question above it, which may not be what the visitor asked: it is never said by itself. */
const YES_OR_NO = /^(?:はい|いいえ|ええ|yes|no)[。.!！]*$/iu

/** What a language model has made of a quotation: sentences of ours, never its own characters. */
export interface SupportedReply {
  /** Of the quotation, `Quotation.number`. */
  number: number
  text: string
  /** Nothing was left out: the quotation itself says as much. */
  isWhole: boolean
}

/**
 * What a language model said, where it is nothing but sentences of one quotation in their order that mean the same without
 * the rest; null otherwise, and then our own reply is used. Its words only point at sentences: the sentences themselves are
 * taken from the quotation, so that no number, name or negation of its own can be shown, however it is written.
 */
export function supportedReply(
  output: string,
  quotations: readonly Quotation[],
): SupportedReply | null {
  if (output.length > LONGEST) return null
  const said = splitSentences(output.normalize('NFC'))
    .map(plain)
    .filter((sentence) => sentence !== '')
  if (said.length === 0) return null
  for (const quotation of quotations) {
    const found = chosenOf(quotation, said)
    if (found) return found
  }
  return null
}

function chosenOf({ text, number }: Quotation, said: readonly string[]): SupportedReply | null {
  const sentences = splitSentences(text)
  const chosen = new Map<number, string>()
  let from = 0
  for (const words of said) {
    const [at, way] = firstSaid(sentences, words, from)
    if (way === undefined) return null
    chosen.set(at, chosen.has(at - 1) ? way : withoutOpening(way))
    if (YES_OR_NO.test(way.trim())) chosen.set(at, '')
    from = at + 1
  }
  if (!standsAlone(sentences, chosen)) return null
  const shown = [...chosen.values()].join('').trim()
  if (shown === '') return null
  return { number, text: shown, isWhole: chosen.size === sentences.length }
}

/** The first sentence from a place on that is said by these words, and how it is said. */
function firstSaid(
  sentences: readonly string[],
  words: string,
  from: number,
): [at: number, way: string | undefined] {
  for (let at = from; at < sentences.length; at += 1) {
    const way = waysToSay(sentences[at] ?? '').find((one) => plain(one) === words)
    if (way !== undefined) return [at, way]
  }
  return [sentences.length, undefined]
}

const plain = (text: string): string => foldForSearch(text).replaceAll(SIGNS, '')
