import type { Dictionary } from './Dictionary'
import type { FoundWord } from './DictionaryWord'
import { type RubyPart, splitReading } from './splitReading'

const HAN = /[\p{Script=Han}々〆]/u
/** Before a single character these make another word of it: 3人 is not read ひと, 30分から not わから. */
const COUNTED = /[\p{Nd}\p{Script=Latin}]/u
const KATAKANA = /[ァ-ヺーヽヾ]/

/** What stands directly before and after a text in the sentence. */
export interface Beside {
  before?: string
  after?: string
}

/**
 * A text in pieces with the readings of its everyday words, at every place where they stand. A word counts only where it
 * is all that is written in kanji there: 会社 is not found in 保険会社, which is read ほけんがいしゃ. So what has no reading
 * stays without one, rather than getting a wrong one.
 */
export function readEveryday(
  text: string,
  dictionary: Dictionary,
  beside: Beside = {},
): readonly RubyPart[] {
  const parts: RubyPart[] = []
  let position = 0
  for (const found of dictionary.find(text)) {
    const { start, end, word } = found
    if (word.reading === null || !isAlone(text, found, beside)) continue
    if (start > position) parts.push({ base: text.slice(position, start), reading: null })
    parts.push(...splitReading(text.slice(start, end), word.reading))
    position = end
  }
  if (position < text.length) parts.push({ base: text.slice(position), reading: null })
  return parts
}

function isAlone(text: string, { start, end }: FoundWord, { before = '', after = '' }: Beside) {
  const written = text.slice(start, end)
  const previous = text.slice(0, start).at(-1) ?? before.at(-1) ?? ''
  const next = text.charAt(end) || after.charAt(0)
  if (HAN.test(written.at(-1) ?? '') && HAN.test(next)) return false
  if (!HAN.test(written.charAt(0))) return true
  if (HAN.test(previous) || KATAKANA.test(previous)) return false
  const isSingle = written.split('').filter((one) => HAN.test(one)).length === 1
  return !(isSingle && COUNTED.test(previous))
}
