import type { TextRule } from '../check/Rule'
import type { AdvertisingWords } from '../dictionaries/Dictionaries'
import { findIn, type Remark } from '../passages/findIn'
import { findWords } from '../passages/findWords'
import { followedBy } from '../passages/followedBy'
import { knownNames, touches } from '../passages/guardedSpans'
import type { Span } from '../passages/Passage'
import { sentencesOf } from '../passages/sentencesOf'

/**
 * ADV-1: words that the guideline on medical advertising does not allow, or only with conditions. A hint to the reviewer, who
 * knows what was meant; never a verdict.
 */
export const advertisingWords: TextRule = (field, { dictionaries: { advertising, names } }) =>
  field.role === 'name' || field.role === 'contact'
    ? []
    : findIn(
        field,
        ({ flat }) => {
          const official = knownNames(flat, names)
          const sentences = sentencesOf(flat)
          return advertising
            .flatMap((one) => remarksOn(flat, one, sentences))
            .filter(({ start, end }) => !touches(official, start, end))
        },
        'addresses',
      )

function remarksOn(flat: string, one: AdvertisingWords, sentences: readonly Span[]): Remark[] {
  const found = findWords(flat, one.words)
  if (found.length === 0) return []
  const near = one.together ? findWords(flat, one.together).map(({ index }) => index) : undefined
  const told = near && new Set(near.map((index) => sentenceAt(sentences, index)))
  return found
    .filter(({ word, index }) => !followedBy(flat, index + word.length, one.unless ?? []))
    .filter(({ index }) => !told || told.has(sentenceAt(sentences, index)))
    .map(({ word, index }) => ({
      rule: 'ADV-1',
      severity: 'hint',
      message: `「${word}」：${one.reason}医療広告ガイドラインに照らして確かめてください。`,
      start: index,
      end: index + word.length,
    }))
}

function sentenceAt(sentences: readonly Span[], index: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}
