import { foldOnce } from '../message/foldOnce'
import { kept } from '../retrieval/kept'
import { COMMON_WRITING } from './commonWriting'

/** A message as the patterns read it. */
export interface CareText {
  /** Folded, nothing between characters but 。 where a sentence ends; the words that matter in one spelling. */
  japanese: string
  /** Folded, words with one space between. */
  english: string
}

/** What is English in a message without a Latin letter. */
export const NO_ENGLISH = ''

const DECIMAL = /(\d)[.．](?=\d)/gu
const SENTENCE_END = /[。.!?\n…›»]+/gu
const SIGNS = /[^\p{L}\p{N}。]/gu
const NOT_LATIN = /[^\p{Script=Latin}\p{N}']+/gu

/** Prepares a message for `findCare`: however it is spelled, in kana or with gaps between the characters. */
export const careText = kept(100, (message): CareText => {
  const folded = foldOnce(message)
  const tight = folded
    .replaceAll(DECIMAL, '$1点')
    .replaceAll(SENTENCE_END, '。')
    .replaceAll(SIGNS, '')
    .replaceAll(/([ぁぃぅぇぉゃゅょ])\1+/gu, '$1')
  const japanese = COMMON_WRITING.reduce(
    (text, [pattern, written]) => text.replaceAll(pattern, written),
    tight,
  )
  const english = folded.replaceAll(NOT_LATIN, ' ').trim()
  return { japanese, english: english === '' ? NO_ENGLISH : ` ${english} ` }
})
