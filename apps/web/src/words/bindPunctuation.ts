import type { MarkedWord, Segment } from '@tokyo-cancer-portal/japanese-text'

/** A word with the marks that may not be parted from it at the end of a line. */
export interface BoundWord {
  before: string
  word: MarkedWord
  after: string
}

/** What may not end a line, and what may not begin one (JIS X 4051). */
const OPENING = /[\p{Ps}\p{Pi}]+$/u
const CLOSING =
  /^[\p{Pe}\p{Pf}、。，．,.:;：；！？!?・…‥ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]+/u

/**
 * Takes the brackets and marks beside those words that become buttons out of the text around them, in its order. A
 * button is a box for the browser, which breaks a line before and after it whatever stands there.
 */
export function bindPunctuation(
  segments: readonly Segment[],
  isButton: (word: MarkedWord) => boolean,
): (Segment | BoundWord)[] {
  const at = (index: number): BoundWord | Segment => {
    const segment = segments[index] ?? ''
    if (typeof segment === 'string') return inner(index, segment)
    if (!isButton(segment)) return segment
    const before = segments[index - 1]
    const after = segments[index + 1]
    return {
      before: typeof before === 'string' ? openingOf(withoutClosing(index - 1, before)) : '',
      word: segment,
      after: typeof after === 'string' ? closingOf(after) : '',
    }
  }
  const isButtonAt = (index: number) => {
    const segment = segments[index]
    return segment !== undefined && typeof segment !== 'string' && isButton(segment)
  }
  /** A text without what the button before it takes. */
  const withoutClosing = (index: number, text: string) =>
    isButtonAt(index - 1) ? text.slice(closingOf(text).length) : text
  /** And without what the button behind it takes. */
  const inner = (index: number, text: string) => {
    const rest = withoutClosing(index, text)
    return isButtonAt(index + 1) ? rest.slice(0, rest.length - openingOf(rest).length) : rest
  }
  return segments.map((_, index) => at(index)).filter((piece) => piece !== '')
}

const openingOf = (text: string): string => OPENING.exec(text)?.[0] ?? ''
const closingOf = (text: string): string => CLOSING.exec(text)?.[0] ?? ''
