import type { Span } from '../model/Found'
import type { Phrase } from '../model/Phrase'
import { plainCluster } from './plainCluster'
import { trimSpan } from './trimSpan'

/** A text in which every character has one spelling, and where each of its UTF-16 units stands in the original. */
export type PlainText = {
  plain: string
  original: string
  /** Where in the original what became the unit begins, and where it ends (exclusive). */
  starts: readonly number[]
  ends: readonly number[]
}

/** Half-width kana and the marks behind them, and letters with combining marks, are changed together. */
const MARKS: readonly (readonly [number, number])[] = [
  [0x03_00, 0x03_6f],
  [0x30_99, 0x30_9a],
  [0xff_9e, 0xff_9f],
]
/** More marks than a character can carry are not one character. */
const MOST_MARKS = 2
const DIGIT = /\d/

const isMark = (code: number): boolean =>
  MARKS.some(([first, last]) => first <= code && code <= last)

/** The time is in proportion to the length of the text. */
export function plainText(original: string): PlainText {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < original.length) {
    // Windows ends a line with two characters.
    if (original.startsWith('\r\n', at)) at += 1
    let end = at + String.fromCodePoint(original.codePointAt(at) ?? 0).length
    const most = end + MOST_MARKS
    while (end < most && isMark(original.charCodeAt(end))) end += 1
    for (const unit of plainCluster(original.slice(at, end)).split('')) {
      units.push(unit)
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  const kept = keptUnits(units)
  const plain = hyphenate(kept.map((index) => units[index] ?? '')).join('')
  return {
    plain,
    original,
    starts: kept.map((index) => starts[index] ?? 0),
    ends: kept.map((index) => ends[index] ?? 0),
  }
}

/** Letters that stand apart from each other, as PDF files have those of a title: が ん 治 療. */
const APART =
  /(?<![^ \n\t])(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー] ){3,}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー](?![^ \n\t])/gu

/** The units without the spaces between letters that stand apart. */
function keptUnits(units: readonly string[]): number[] {
  const dropped = new Set<number>()
  for (const { index, 0: letters } of units.join('').matchAll(APART)) {
    for (let at = index; at < index + letters.length; at += 1) {
      if (units[at] === ' ') dropped.add(at)
    }
  }
  return [...units.keys()].filter((index) => !dropped.has(index))
}

/** A long sound between digits is a dash: 03ー1234ー5678. */
function hyphenate(units: readonly string[]): string[] {
  return units.map((unit, index) =>
    unit === 'ー' && DIGIT.test(units[index - 1] ?? '') && DIGIT.test(units[index + 1] ?? '')
      ? '-'
      : unit,
  )
}

/** Where a stretch of the plain text stands in the original, and its words there. */
export function phraseOf({ plain, original, starts, ends }: PlainText, whole: Span): Phrase {
  const span = trimSpan(plain, whole)
  const start = starts[span.start] ?? original.length
  const end = span.end > span.start ? (ends[span.end - 1] ?? start) : start
  return { start, end, text: original.slice(start, end) }
}
